package org.isnad.linking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.isnad.database.Row;
import org.isnad.database.Select;
import org.isnad.finding.Stance;
import org.isnad.proposition.ComparisonLexicon;
import org.isnad.proposition.Proposition;
import org.isnad.proposition.PropositionReader;
import org.isnad.proposition.PropositionReader.Content;
import org.isnad.proposition.PropositionReader.Name;
import org.isnad.proposition.PropositionReader.Number;
import org.isnad.proposition.Voice;
import org.isnad.text.Span;

/** Reads stored claims as propositions, many at once; five statements. */
@ApplicationScoped
class PropositionReads {

    private static final int LEAD_IN = 120;

    @Inject
    EntityManager database;

    @Inject
    ComparisonLexicon lexicon;

    /**
     * The propositions of these claims by their keys.
     *
     * @param article whose claims are read with the words before them
     * @param text of that article
     */
    Map<Long, Proposition> of(Collection<Long> claims, long article, String text) {
        Map<Long, List<Name>> names = names(claims);
        Map<Long, List<Number>> numbers = numbers(claims);
        Map<Long, List<Long>> about = Select.of("b.claim_id, b.entity_id", "claim_about b join entity e on e.id = b.entity_id")
                .where("b.claim_id in (:claims)", "claims", claims).where("e.type <> 'PLACE'")
                .grouped(database, "claim_id", row -> row.number("entity_id"));
        Map<Long, Set<String>> speakers = new HashMap<>();
        Map<Long, Set<String>> roles = new HashMap<>();
        speakers(claims, speakers, roles);
        PropositionReader reader = new PropositionReader(lexicon);
        return Select.of("c.id, c.article_id, c.start_at, c.text, c.stance, c.said_on, c.listed_on, c.speaker_id, "
                + "c.speaker_description, e.type", "claim c left join entity e on e.id = c.speaker_id")
                .where("c.id in (:claims)", "claims", claims).list(database, row -> {
                    long key = row.number("id");
                    String leadIn = row.number("article_id") == article ? leadIn(text, row.integer("start_at")) : "";
                    Content content = reader.read(row.string("text"), leadIn, names.getOrDefault(key, List.of()),
                            numbers.getOrDefault(key, List.of()));
                    return read(row, content, about.getOrDefault(key, List.of()), voice(row, speakers, roles));
                }).stream().collect(Collectors.toMap(Proposition::key, one -> one));
    }

    private static Proposition read(Row row, Content content, List<Long> about, Voice voice) {
        LocalDate said = row.date("said_on");
        return new Proposition(row.number("id"), row.number("article_id"), row.integer("start_at"), row.string("text"), voice,
                row.value("stance", Stance.class), said == null ? row.date("listed_on") : said, Set.copyOf(about),
                content.words(), content.amounts(), content.traits(), content.verdict());
    }

    private static Voice voice(Row row, Map<Long, Set<String>> names, Map<Long, Set<String>> roles) {
        Long speaker = row.numberOrNull("speaker_id");
        String description = row.string("speaker_description");
        List<String> called = speaker != null ? List.copyOf(names.getOrDefault(speaker, Set.of()))
                : description == null ? List.of() : List.of(description);
        return new Voice(speaker, called, List.copyOf(roles.getOrDefault(speaker == null ? 0 : speaker, Set.of())),
                !"ORGANIZATION".equals(row.string("type")));
    }

    /** The words before a claim in its line and sentence. */
    private static String leadIn(String text, int start) {
        String before = text.substring(Math.max(0, start - LEAD_IN), start);
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return line.substring(line.lastIndexOf(". ") + 1);
    }

    /** Each claim looks its names up between its ends: to hold all names of its article against it takes seconds for a book. */
    private Map<Long, List<Name>> names(Collection<Long> claims) {
        return Select.of("c.id, m.start_at - c.start_at as start_at, m.end_at - c.start_at as end_at, m.entity_id",
                "claim c cross join lateral (select m.id, m.start_at, m.end_at, m.entity_id from mention m "
                        + "where m.article_id = c.article_id and m.start_at >= c.start_at and m.start_at < c.end_at "
                        + "and m.end_at <= c.end_at offset 0) m")
                .where("c.id in (:claims)", "claims", claims).orderBy("m.start_at, m.id").grouped(database, "id",
                        row -> new Name(new Span(row.integer("start_at"), row.integer("end_at")), row.number("entity_id")));
    }

    private Map<Long, List<Number>> numbers(Collection<Long> claims) {
        return Select.of("c.id, f.start_at - c.start_at as start_at, f.end_at - c.start_at as end_at, f.value, f.unit, "
                + "f.approximate",
                "claim c join figure f on f.claim_id = c.id and f.start_at >= c.start_at "
                        + "and f.end_at <= c.end_at")
                .where("c.id in (:claims)", "claims", claims).orderBy("f.start_at").grouped(database, "id",
                        row -> new Number(new Span(row.integer("start_at"), row.integer("end_at")), row.decimal("value"),
                                row.string("unit"), row.flag("approximate")));
    }

    private void speakers(Collection<Long> claims, Map<Long, Set<String>> names, Map<Long, Set<String>> roles) {
        Select.of("e.id, e.name, a.name as alias, r.title", "entity e left join alias a on a.entity_id = e.id "
                + "left join role r on r.person_id = e.id")
                .where("e.id in (select speaker_id from claim where id in (:claims))", "claims", claims)
                .list(database, row -> {
                    Set<String> called = names.computeIfAbsent(row.number("id"), key -> new HashSet<>());
                    called.add(row.string("name"));
                    if (row.string("alias") != null) {
                        called.add(row.string("alias"));
                    }
                    if (row.string("title") != null) {
                        roles.computeIfAbsent(row.number("id"), key -> new HashSet<>()).add(row.string("title"));
                    }
                    return row;
                });
    }
}
