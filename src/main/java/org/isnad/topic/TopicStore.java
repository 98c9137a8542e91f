package org.isnad.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.isnad.database.Select;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

import io.quarkus.runtime.Startup;

/** Stores what the claims of an article speak of: five statements however many they are; callers are in a transaction. */
@Startup // a faulty lexicon fails the start
@ApplicationScoped
public class TopicStore {

    private record Extent(long claim, int start, int end) {
    }

    private final TopicReader reader = new TopicReader();

    @Inject
    EntityManager database;

    /** Puts the topics of today's reading in place of earlier ones; the article's claims are stored and flushed. */
    public void store(long article, String text) {
        List<Extent> claims = Select.of("c.id, c.start_at, c.end_at", "claim c")
                .where("c.article_id = :article", "article", article).list(database,
                        row -> new Extent(row.number("id"), row.integer("start_at"), row.integer("end_at")));
        database.createNativeQuery(
                "delete from claim_topic t using claim c where c.article_id = :article and t.claim_id = c.id")
                .setParameter("article", article).executeUpdate();
        List<Span> names = Select.of("m.start_at, m.end_at", "mention m join entity e on e.id = m.entity_id")
                .where("m.article_id = :article", "article", article).where("e.type <> 'PLACE'").orderBy("m.start_at, m.id")
                .list(database, row -> new Span(row.integer("start_at"), row.integer("end_at")));
        Map<Long, List<FoundTopic>> found = read(claims, text, names);
        if (!found.isEmpty()) {
            keep(found);
        }
    }

    private Map<Long, List<FoundTopic>> read(List<Extent> claims, String text, List<Span> names) {
        TokenizedText tokens = new TokenizedText(text);
        Set<String> known = new HashSet<>();
        tokens.tokens().stream().filter(Token::isWord).map(Token::folded).forEach(known::add);
        Map<Long, List<FoundTopic>> found = new LinkedHashMap<>();
        for (Extent claim : claims) {
            List<FoundTopic> topics = reader.read(tokens, tokens.firstAt(claim.start()), tokens.firstAt(claim.end()), known,
                    names);
            if (!topics.isEmpty()) {
                found.put(claim.claim(), topics);
            }
        }
        return found;
    }

    private void keep(Map<Long, List<FoundTopic>> found) {
        Map<String, String> names = new LinkedHashMap<>();
        List<Long> claims = new ArrayList<>();
        List<Integer> positions = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        found.forEach((claim, topics) -> {
            for (FoundTopic topic : topics) {
                names.putIfAbsent(topic.key(), topic.name());
                positions.add(topics.indexOf(topic));
                claims.add(claim);
                keys.add(topic.key());
            }
        });
        database.createNativeQuery("insert into topic (key, name) select key, name "
                + "from unnest(cast(:keys as text[]), cast(:names as text[])) n(key, name) order by key collate \"C\" "
                + "on conflict do nothing").setParameter("keys", names.keySet().toArray(String[]::new))
                .setParameter("names", names.values().toArray(String[]::new)).executeUpdate();
        database.createNativeQuery("insert into claim_topic (claim_id, position, topic_id) select f.claim, f.position, t.id "
                + "from unnest(cast(:claims as bigint[]), cast(:positions as integer[]), cast(:keys as text[])) "
                + "f(claim, position, key) join topic t on t.key = f.key")
                .setParameter("claims", claims.toArray(Long[]::new))
                .setParameter("positions", positions.toArray(Integer[]::new))
                .setParameter("keys", keys.toArray(String[]::new)).executeUpdate();
    }
}
