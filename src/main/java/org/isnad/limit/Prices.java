package org.isnad.limit;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import graphql.language.Field;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;

/**
 * What goes through many rows whatever the size of its page, at the root of a query, in nodes of a page that take as long among
 * 500,000 claims; by schema coordinate. {@code bench/README.md} has the measurements.
 */
final class Prices {

    /** To count a list, and to find what fulfils its conditions: once each. Lists that are not here are short. */
    static final Map<String, Integer> LISTS = Map.of("Query.claims", 20_000, "Query.articles", 20_000, "Query.statements",
            20_000,
            "Query.figures", 20_000);

    /** Of conditions and fields that take longer than that. */
    static final Map<String, Integer> DEAR = Map.ofEntries(Map.entry("ClaimFilter.text", 100_000),
            Map.entry("ClaimFilter.through", 160_000), Map.entry("ArticleFilter.text", 100_000),
            Map.entry("StatementFilter.text", 200_000), Map.entry("StatementFilter.speaker", 60_000),
            Map.entry("StatementFilter.outlet", 60_000), Map.entry("Query.search", 40_000),
            Map.entry("SearchConnection.totalCount", 100_000), Map.entry("SearchConnection.facets", 200_000),
            Map.entry("Query.relayGraph", 200_000), Map.entry("RelayFilter.outlet", 200_000));

    private static final Set<String> PAGE = Set.of("first", "after", "last", "before", "id", "ids");

    private final Map<String, Object> variables;

    Prices(Map<String, Object> variables) {
        this.variables = variables;
    }

    /** Of one field of a type, without what is selected below it. */
    static int of(String type, String field) {
        return DEAR.getOrDefault(type + "." + field, 0);
    }

    /** Of counting a list. */
    static int total(String list) {
        return LISTS.getOrDefault(list, 0);
    }

    /** Of the conditions that a list is asked for: the dearest of them. */
    int conditions(String list, Field field, GraphQLFieldDefinition definition) {
        int price = 0;
        for (GraphQLArgument argument : definition.getArguments()) {
            var given = field.getArguments().stream().filter(one -> one.getName().equals(argument.getName())).findFirst();
            if (given.isPresent() && !PAGE.contains(argument.getName())) {
                price = Math.max(price, condition(list, given.get().getValue(),
                        GraphQLTypeUtil.unwrapAll(argument.getType())));
            }
        }
        return price;
    }

    private int condition(String list, Value<?> given, GraphQLNamedType type) {
        Object value = given instanceof VariableReference variable ? variables.get(variable.getName()) : given;
        if (value instanceof ObjectValue object) {
            return object.getObjectFields().stream().filter(one -> isGiven(one.getValue())).map(ObjectField::getName)
                    .mapToInt(name -> condition(list, type, name)).max().orElse(0);
        } else if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream().filter(one -> one.getValue() != null)
                    .mapToInt(one -> condition(list, type, Objects.toString(one.getKey()))).max().orElse(0);
        }
        return value == null || value instanceof NullValue ? 0 : total(list);
    }

    private static int condition(String list, GraphQLNamedType type, String name) {
        return DEAR.getOrDefault(type.getName() + "." + name, total(list));
    }

    private boolean isGiven(Value<?> value) {
        return !(value instanceof NullValue)
                && !(value instanceof VariableReference variable && variables.get(variable.getName()) == null);
    }
}
