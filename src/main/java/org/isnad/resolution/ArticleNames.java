package org.isnad.resolution;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.isnad.database.Select;
import org.isnad.finding.EntityType;
import org.isnad.knowledge.NameKey;
import org.isnad.resolution.NameIndex.Asked;
import org.isnad.resolution.Resolution.Resolved;

/** Which records an article's names were found to be, before merges and splits: what undoing one of them goes back to. */
@ApplicationScoped
public class ArticleNames {

    static final String NAMING = """
            select article_id from article_name where entity_id in (:records)
            union select article_id from mention where entity_id in (:records)
            union select article_id from article_assignment where to_id in (:records)
            order by article_id""";

    @Inject
    EntityManager database;

    /** Keys of records by folded name; none for an article that is not stored yet. */
    Map<Asked, Long> of(Long article) {
        Map<Asked, Long> names = new HashMap<>();
        if (article != null) {
            Select.of("n.type, n.name_key, n.entity_id", "article_name n").where("n.article_id = :article", "article", article)
                    .list(database, row -> Map.entry(
                            new Asked(row.value("type", EntityType.class), row.string("name_key")), row.number("entity_id")))
                    .forEach(name -> names.put(name.getKey(), name.getValue()));
        }
        return names;
    }

    /** Keeps them in place of what was kept of the article. */
    void keep(long article, Resolution resolution) {
        Map<Asked, Long> names = new LinkedHashMap<>();
        for (Resolved one : resolution.names()) {
            names.putIfAbsent(new Asked(one.found().type(), NameKey.of(one.found().name())), one.record().id);
        }
        database.createNativeQuery("delete from article_name where article_id = :article").setParameter("article", article)
                .executeUpdate();
        if (!names.isEmpty()) {
            database.createNativeQuery("insert into article_name (article_id, type, name_key, entity_id) "
                    + "select :article, type, name_key, entity_id from unnest(cast(:types as text[]), "
                    + "cast(:keys as text[]), cast(:records as bigint[])) as n(type, name_key, entity_id)")
                    .setParameter("article", article)
                    .setParameter("types", names.keySet().stream().map(name -> name.type().name()).toArray(String[]::new))
                    .setParameter("keys", names.keySet().stream().map(Asked::name).toArray(String[]::new))
                    .setParameter("records", names.values().toArray(Long[]::new)).executeUpdate();
        }
    }

    /** Articles that name one of these records, by themselves or through a name given by whoever brought them. */
    public List<Long> articles(List<Long> records) {
        return database.unwrap(Session.class).createNativeQuery(NAMING, Long.class).setParameter("records", records)
                .getResultList();
    }

    /** Articles that call a record by this name. */
    public List<Long> articlesCalling(long record, String name) {
        return database.unwrap(Session.class)
                .createNativeQuery("select article_id from article_name where entity_id = :record and name_key = :key "
                        + "order by article_id", Long.class)
                .setParameter("record", record).setParameter("key", NameKey.of(name)).getResultList();
    }
}
