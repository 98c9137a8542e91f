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
            case "title" -> Json.text("a.title");
            case "text" -> Json.text("a.text");
            case "publishedOn" -> Json.plain("a.published_on");
            case "sourceUrl" -> Json.text("a.source_url");
            case "extractorVersion" -> Json.text("a.extractor_version");
            case "outlet" -> one(organization(field.selections(), "o"), "entity o where o.id = a.outlet_id");
            case "credits" -> Json.array(organization(field.selections(), "o"),
                    "article_credit t join entity o on o.id = t.organization_id where t.article_id = a.id order by t.position");
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
            case "text" -> Json.text("c.text");
            case "kind" -> Json.plain("c.kind");
            case "stance" -> Json.plain("c.stance");
            case "status" -> Json.plain("c.status");
            case "rule" -> Json.text("c.rule");
            case "occasion" -> Json.text("c.occasion");
            case "confidence" -> Json.bare("c.confidence");
            case "saidOn" -> Json.plain("c.said_on");
            case "span" -> span(field, "c.start_at", "c.end_at", "c.text");
            case "cue" -> span(field, "c.cue_start", "c.cue_end", "c.cue_text");
            case "speakerMention" -> span(field, "c.speaker_start", "c.speaker_end", "c.speaker_text");
            case "article" -> one(article(field.selections()), "article a where a.id = c.article_id");
            case "speaker" -> speaker(field.selections());
            case "about" -> Json.array(named(field.selections(), "o"),
                    "claim_about b join entity o on o.id = b.entity_id where b.claim_id = c.id order by b.position");
            default -> throw new Unprojected();
        });
    }

    /** Of an entity of this type under this alias. */
    String entity(String type, SelectionSet selected, String alias) {
        return object(type, selected, (field, name) -> switch (name) {
            case "id" -> Json.id(type, alias + ".id");
            case "name" -> Json.text(alias + ".name");
            case "kind" -> Json.plain(alias + ".organization_kind");
            case "roles" -> Json.array(role(field.selections()),
                    "role r where r.person_id = " + alias + ".id order by r.last_seen desc, r.id");
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
            case "description" -> Json.text("c.speaker_description");
            default -> throw new Unprojected();
        });
        return Json.orNull("case when c.speaker_description is not null then " + unnamed
                + " else (select case s.type when 'PERSON' then " + entity("Person", selected, "s")
                + " when 'ORGANIZATION' then " + organization(selected, "s")
                + " end from entity s where s.id = c.speaker_id) end");
    }

    private String role(SelectionSet selected) {
        return object("Role", selected, (field, name) -> switch (name) {
            case "title" -> Json.text("r.title");
            case "firstSeen" -> Json.plain("r.first_seen");
            case "lastSeen" -> Json.plain("r.last_seen");
            case "organization" -> one(organization(field.selections(), "h"), "entity h where h.id = r.organization_id");
            default -> throw new Unprojected();
        });
    }

    private String span(SelectedField field, String start, String end, String text) {
        return Json.orNull(
                "case when " + start + " is not null then " + object(SPAN, field.selections(), (part, name) -> switch (name) {
                    case "start" -> Json.bare(start);
                    case "end" -> Json.bare(end);
                    case "text" -> Json.text(text);
                    default -> throw new Unprojected();
                }) + " end");
    }

    private static String one(String object, String from) {
        return Json.orNull("(select " + object + " from " + from + ")");
    }

    private String object(String type, SelectionSet selected, BiFunction<SelectedField, String, String> sql) {
        Json object = Json.object();
        for (SelectedField field : selections.of(selected, type)) {
            if (Json.isTypename(field)) {
                object.typename(field.key(), type);
            } else {
                boolean paged = field.name().equals("claims");
                object.field(field.key(), sql.apply(paged ? field : field.only(), field.name()));
            }
        }
        return object.sql();
    }
}
