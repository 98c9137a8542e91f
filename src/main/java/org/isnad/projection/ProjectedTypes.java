package org.isnad.projection;

import java.util.function.BiFunction;

import org.isnad.article.ArticleReads;
import org.isnad.claim.ClaimReads;
import org.isnad.database.Select;

import graphql.language.SelectionSet;

/** SQL of each type's objects for what one query selects of them. */
final class ProjectedTypes {

    private static final String SPAN = "TextSpan";

    private final Selections selections;
    private final Binds binds;

    ProjectedTypes(Selections selections, Binds binds) {
        this.selections = selections;
        this.binds = binds;
    }

    /** Of {@code article a}. */
    String article(SelectionSet selected) {
        return object("Article", selected, (field, name) -> switch (name) {
            case "id" -> Json.id("Article", "a.id");
            case "title" -> "a.title";
            case "text" -> "a.text";
            case "publishedOn" -> "a.published_on";
            case "sourceUrl" -> "a.source_url";
            case "extractorVersion" -> "a.extractor_version";
            case "outlet" -> "(select " + organization(field.selections(), "o") + " from entity o where o.id = a.outlet_id)";
            case "credits" -> Json.array(organization(field.selections(), "o"),
                    "article_credit t join entity o on o.id = t.organization_id where t.article_id = a.id", "t.position");
            case "claims" -> new Connection("Claim", ClaimReads.TEXT_ORDER,
                    Select.of("c.*", "claim c").where("c.article_id = a.id"), "c", this::claim)
                    .sql(field.only("first", "after"), selections, binds);
            default -> throw new Unprojected();
        });
    }

    /** Of {@code claim c}. */
    String claim(SelectionSet selected) {
        return object("Claim", selected, (field, name) -> switch (name) {
            case "id" -> Json.id("Claim", "c.id");
            case "text" -> "c.text";
            case "kind" -> "c.kind";
            case "stance" -> "c.stance";
            case "status" -> "c.status";
            case "rule" -> "c.rule";
            case "occasion" -> "c.occasion";
            case "confidence" -> "c.confidence";
            case "saidOn" -> "c.said_on";
            case "span" -> span(field, "c.start_at", "c.end_at", "c.text");
            case "cue" -> span(field, "c.cue_start", "c.cue_end", "c.cue_text");
            case "speakerMention" -> span(field, "c.speaker_start", "c.speaker_end", "c.speaker_text");
            case "article" -> "(select " + article(field.selections()) + " from article a where a.id = c.article_id)";
            case "speaker" -> speaker(field.selections());
            case "about" -> Json.array(named(field.selections(), "o"),
                    "claim_about b join entity o on o.id = b.entity_id where b.claim_id = c.id", "b.position");
            default -> throw new Unprojected();
        });
    }

    /** Of an entity of this type under this alias. */
    String entity(String type, SelectionSet selected, String alias) {
        return object(type, selected, (field, name) -> switch (name) {
            case "id" -> Json.id(type, alias + ".id");
            case "name" -> alias + ".name";
            case "kind" -> alias + ".organization_kind";
            case "roles" -> Json.array(role(field.selections()), "role r where r.person_id = " + alias + ".id",
                    "r.last_seen desc, r.id");
            case "claims" -> new Connection("Claim", ClaimReads.NEWEST,
                    Select.of("c.*", "claim c").where("c.speaker_id = " + alias + ".id"), "c", this::claim)
                    .sql(field.only("first", "after"), selections, binds);
            default -> throw new Unprojected();
        });
    }

    /** A connection of a root field. */
    String articles(SelectedField field, Select rows) {
        return new Connection("Article", ArticleReads.NEWEST, rows, "a", this::article).sql(field, selections, binds);
    }

    /** A connection of a root field. */
    String claims(SelectedField field, Select rows) {
        return new Connection("Claim", ClaimReads.NEWEST, rows, "c", this::claim).sql(field, selections, binds);
    }

    String mark(Object value) {
        return binds.mark(value);
    }

    private String organization(SelectionSet selected, String alias) {
        return entity("Organization", selected, alias);
    }

    private String named(SelectionSet selected, String alias) {
        return "case " + alias + ".type when 'PERSON' then " + entity("Person", selected, alias)
                + " when 'ORGANIZATION' then " + organization(selected, alias) + " else " + entity("Place", selected, alias)
                + " end";
    }

    private String speaker(SelectionSet selected) {
        String unnamed = object("UnnamedSource", selected, (field, name) -> switch (name) {
            case "description" -> "c.speaker_description";
            default -> throw new Unprojected();
        });
        return "case when c.speaker_description is not null then " + unnamed + " else (select case s.type when 'PERSON' then "
                + entity("Person", selected, "s") + " when 'ORGANIZATION' then " + organization(selected, "s")
                + " end from entity s where s.id = c.speaker_id) end";
    }

    private String role(SelectionSet selected) {
        return object("Role", selected, (field, name) -> switch (name) {
            case "title" -> "r.title";
            case "firstSeen" -> "r.first_seen";
            case "lastSeen" -> "r.last_seen";
            case "organization" -> "(select " + organization(field.selections(), "h")
                    + " from entity h where h.id = r.organization_id)";
            default -> throw new Unprojected();
        });
    }

    private String span(SelectedField field, String start, String end, String text) {
        return "case when " + start + " is not null then " + object(SPAN, field.selections(), (part, name) -> switch (name) {
            case "start" -> start;
            case "end" -> end;
            case "text" -> text;
            default -> throw new Unprojected();
        }) + " end";
    }

    private String object(String type, SelectionSet selected, BiFunction<SelectedField, String, String> sql) {
        Json object = Json.object();
        for (SelectedField field : selections.of(selected, type)) {
            boolean paged = field.name().equals("claims");
            object.field(field.key(), Json.isTypename(field) ? Json.text(type)
                    : sql.apply(paged ? field : field.only(), field.name()));
        }
        return object.sql();
    }
}
