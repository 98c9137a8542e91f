package org.isnad.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.isnad.knowledge.NameKey;

/** Rows of all tables, sent together. */
final class RowBatch {

    final CopyTable roles = new CopyTable("role (id, person_id, title, organization_id, first_seen, last_seen)");
    final CopyTable topics = new CopyTable("topic (id, key, name)");
    final CopyTable articles = new CopyTable("article (id, text, text_hash, title, found_title, outlet_id, "
            + "found_outlet_id, published_on, found_published_on, ingested_at, listed_on, extractor_version)");
    final CopyTable mentions = new CopyTable("mention (id, article_id, entity_id, start_at, end_at, rule, confidence)");
    final CopyTable claims = new CopyTable("claim (id, article_id, text, start_at, end_at, kind, stance, cue_text, "
            + "cue_start, cue_end, speaker_id, speaker_text, speaker_start, speaker_end, said_on, rule, confidence, listed_on)");
    final CopyTable about = new CopyTable("claim_about (claim_id, position, entity_id, listed_on)");
    final CopyTable links = new CopyTable("chain_link (claim_id, position, role, entity_id, evidence_text, "
            + "evidence_start, evidence_end, rule, listed_on, carries)");
    final CopyTable spokenOf = new CopyTable("claim_topic (claim_id, position, topic_id)");
    final CopyTable figures = new CopyTable("figure (claim_id, position, text, start_at, end_at, value, approximate, thing, "
            + "thing_start, thing_end, thing_key, listed_on)");

    private final CopyTable entities = new CopyTable("entity (id, type, name, name_key, organization_kind)");
    private final CopyTable aliases = new CopyTable("alias (id, entity_id, name, name_key)");
    private final List<CopyTable> all = List.of(entities, aliases, roles, topics, articles, mentions, claims, about, links,
            spokenOf, figures);

    void entity(long id, String type, String name, String kind) {
        entities.add(id, type, name, NameKey.of(name), kind);
        aliases.add(id, id, name + " الأول", NameKey.of(name + " الأول"));
    }

    void send(Connection connection) throws SQLException {
        for (CopyTable table : all) {
            table.send(connection);
        }
    }
}
