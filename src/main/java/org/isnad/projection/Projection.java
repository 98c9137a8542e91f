package org.isnad.projection;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.article.ArticleReads;
import org.isnad.claim.ClaimReads;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.RequestFault;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLSchema;

/** Turns valid queries into single statements, as far as it knows what they ask for. */
@ApplicationScoped
public class Projection {

    private static final String QUERY = "Query";

    @Inject
    GraphQLSchema schema;

    @Inject
    StatementRun run;

    /**
     * The whole response body in UTF-8, or nothing where the general execution must answer.
     *
     * @param document valid, within all limits
     * @param variables as sent
     */
    public Optional<byte[]> answer(Document document, OperationDefinition operation, Map<String, Object> variables) {
        if (operation.getOperation() != OperationDefinition.Operation.QUERY || !operation.getDirectives().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(run.bytes(statement(document, operation, variables)));
        } catch (Unprojected | RequestFault beyond) {
            return Optional.empty();
        }
    }

    private Binds.Statement statement(Document document, OperationDefinition operation, Map<String, Object> variables) {
        Binds binds = new Binds();
        Selections selections = new Selections(schema, document, Variables.withDefaults(operation, variables));
        ProjectedTypes types = new ProjectedTypes(selections, binds);
        Json data = Json.object();
        for (SelectedField field : selections.of(operation.getSelectionSet(), QUERY)) {
            if (Json.isTypename(field)) {
                data.typename(field.key(), QUERY);
            } else {
                data.field(field.key(), root(field, types));
            }
        }
        return binds.statement("select convert_to(" + Json.object().field("data", data.sql()).sql() + ", 'UTF8')");
    }

    private static String root(SelectedField field, ProjectedTypes types) {
        return switch (field.name()) {
            case "article" -> one(field, types, types::article, "Article", "article a where a.id = ");
            case "claim" -> one(field, types, types::claim, "Claim", "claim c where c.id = ");
            case "person" -> entity(field, types, "Person");
            case "organization" -> entity(field, types, "Organization");
            case "articles" -> types.articles(field.only("filter", "first", "after"),
                    ArticleReads.where("a.*", Filters.articles(field.object("filter"))));
            case "claims" -> types.claims(field.only("filter", "first", "after"),
                    ClaimReads.where("c.*", Filters.claims(field.object("filter"))));
            default -> throw new Unprojected();
        };
    }

    private static String one(SelectedField field, ProjectedTypes types, Function<SelectionSet, String> object, String type,
            String from) {
        return Json.orNull(
                "(select " + object.apply(field.selections()) + " from " + from + types.mark(key(field, type)) + ")");
    }

    /** A merged one is answered with the one it was merged into. */
    private static String entity(SelectedField field, ProjectedTypes types, String type) {
        return Json.orNull("(select " + types.entity(type, field.selections(), "e") + " from entity e where e.type = '"
                + type.toUpperCase(Locale.ROOT) + "' and e.id = isnad_survivor(" + types.mark(key(field, type)) + "))");
    }

    private static long key(SelectedField field, String type) {
        return GlobalId.key(field.only("id").string("id"), type);
    }
}
