package org.isnad.article;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.database.Row;
import org.isnad.database.Select;
import org.isnad.finding.OrganizationKind;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Keyset;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;
import org.isnad.graphql.SearchText;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.OrganizationView;

/** Reads articles and what belongs to them, for many articles at once; each method is one statement (a counted page two). */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class ArticleReads {

    /** Newest first. */
    public static final Keyset NEWEST = new Keyset("articles", "a.listed_on", true, "a.id", LocalDate::parse);

    private static final String COLUMNS = "a.id, a.outlet_id, a.listed_on, a.title, a.published_on, a.source_url, "
            + "a.ingested_at, a.extractor_version, a.found_title, a.found_published_on";

    @Inject
    EntityManager database;

    public Page<ArticleView> page(ArticleFilter filter, PageRequest request, boolean counted) {
        Select select = where(COLUMNS, filter);
        int total = !counted ? 0 : filter.text() == null ? select.count(database) : select.countByIndex(database);
        return Page.of(NEWEST.page(select, request).list(database, ArticleReads::read), request,
                article -> NEWEST.cursor(article.listedOn(), article.key()), total);
    }

    /** These columns of the articles {@code a} that the filter lets through. */
    public static Select where(String columns, ArticleFilter filter) {
        return Select.of(columns, "article a")
                .where("a.outlet_id = isnad_survivor(:outlet)", "outlet",
                        filter.outlet() == null ? null : GlobalId.key(filter.outlet(), "Organization"))
                .where("a.published_on >= :from", "from", filter.publishedFrom())
                .where("a.published_on <= :to", "to", filter.publishedTo())
                .where(SearchText.matches("a", filter.text()), "text", SearchText.of(filter.text()));
    }

    /** The articles of these keys; nulls are passed over, unknown ones are absent. */
    public Map<Long, ArticleView> byKey(Collection<Long> keys) {
        Set<Long> wanted = keys.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        return wanted.isEmpty() ? Map.of()
                : Select.of(COLUMNS, "article a").where("a.id in (:ids)", "ids", wanted)
                        .list(database, ArticleReads::read).stream()
                        .collect(Collectors.toMap(ArticleView::key, Function.identity()));
    }

    /** The whole texts. */
    public Map<Long, String> texts(Collection<Long> keys) {
        return keys.isEmpty() ? Map.of()
                : Select.of("a.id, a.text", "article a").where("a.id in (:ids)", "ids", Set.copyOf(keys))
                        .list(database, row -> Map.entry(row.number("id"), row.string("text"))).stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Mentions in text order; the texts of the spans come from the articles' texts. */
    public Map<Long, List<MentionView>> mentions(Map<Long, String> texts) {
        return texts.isEmpty() ? Map.of()
                : Select.of("m.article_id, m.start_at, m.end_at, m.rule, m.confidence, e.id, e.type, e.name, "
                        + "e.organization_kind", "mention m join entity e on e.id = m.entity_id")
                        .where("m.article_id in (:ids)", "ids", texts.keySet()).orderBy("m.article_id, m.start_at, m.id")
                        .grouped(database, "article_id", row -> new MentionView(EntityReads.read(row),
                                span(row, texts.get(row.number("article_id"))), row.string("rule"),
                                row.decimal("confidence")));
    }

    /** Furniture in text order. */
    public Map<Long, List<TextSpan>> furniture(Map<Long, String> texts) {
        return texts.isEmpty() ? Map.of()
                : Select.of("f.article_id, f.start_at, f.end_at", "article_furniture f")
                        .where("f.article_id in (:ids)", "ids", texts.keySet()).orderBy("f.article_id, f.position")
                        .grouped(database, "article_id", row -> span(row, texts.get(row.number("article_id"))));
    }

    /** Outlets or agencies each article as a whole is taken from, nearest first. */
    public Map<Long, List<OrganizationView>> credits(Collection<Long> keys) {
        return keys.isEmpty() ? Map.of()
                : Select.of("c.article_id, e.id, e.name, e.organization_kind",
                        "article_credit c join entity e on e.id = c.organization_id")
                        .where("c.article_id in (:ids)", "ids", Set.copyOf(keys)).orderBy("c.article_id, c.position")
                        .grouped(database, "article_id", ArticleReads::organization);
    }

    /** Where else the very same text was met. */
    public Map<Long, List<AppearanceView>> appearances(Collection<Long> keys) {
        return keys.isEmpty() ? Map.of()
                : Select.of("p.article_id, p.source_url, p.published_on, p.seen_at, e.id, e.name, e.organization_kind",
                        "appearance p left join entity o on o.id = p.outlet_id left join entity e on e.id = coalesce(o.merged_into, o.id)")
                        .where("p.article_id in (:ids)", "ids", Set.copyOf(keys)).orderBy("p.article_id, p.id")
                        .grouped(database, "article_id", row -> new AppearanceView(organization(row),
                                row.string("source_url"), row.date("published_on"), row.moment("seen_at")));
    }

    /** Everybody who published an article, by name. */
    public List<OrganizationView> outlets() {
        return Select.of("e.id, e.name, e.organization_kind", "entity e")
                .where("exists (select 1 from article a where a.outlet_id = e.id)").orderBy("e.name_key, e.id")
                .list(database, ArticleReads::organization);
    }

    private static ArticleView read(Row row) {
        return new ArticleView(row.number("id"), row.numberOrNull("outlet_id"), row.date("listed_on"),
                row.string("title"), row.date("published_on"), row.string("source_url"), row.moment("ingested_at"),
                row.string("extractor_version"), row.string("found_title"), row.date("found_published_on"));
    }

    private static OrganizationView organization(Row row) {
        return row.numberOrNull("id") == null ? null
                : new OrganizationView(row.number("id"), row.string("name"),
                        row.value("organization_kind", OrganizationKind.class));
    }

    private static TextSpan span(Row row, String text) {
        int start = row.integer("start_at");
        int end = row.integer("end_at");
        return new TextSpan(start, end, text.substring(start, end));
    }
}
