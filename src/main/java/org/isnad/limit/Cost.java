package org.isnad.limit;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.isnad.graphql.PageRequest;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * How many nodes an operation can give at most: the sizes of its pages, multiplied down the tree. Other lists count as
 * {@value #OTHER_LIST} towards what hangs below them, a total below the root counts as {@value #TOTAL} nodes, topics as
 * {@value #TOPICS}; at the root totals, conditions and searches have their {@link Prices}. The document must be valid.
 */
public final class Cost {

    private static final int OTHER_LIST = 5;
    /** A total below something goes through all that hangs on it, and so do topics, which are counted from there. */
    private static final int TOTAL = 500;
    private static final int TOPICS = 1000;
    private static final String TOPIC_COUNTS = "TopicCountConnection";
    private static final String TOTAL_FIELD = "totalCount";
    private static final long MOST = Integer.MAX_VALUE;

    private final GraphQLSchema schema;
    private final Map<String, Object> variables;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Long> known = new HashMap<>();
    private final String root;
    private final Prices prices;

    private Cost(GraphQLSchema schema, String root, Document document, Map<String, Object> variables) {
        this.schema = schema;
        this.root = root;
        this.variables = variables;
        this.prices = new Prices(variables);
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(one -> fragments.put(one.getName(), one));
    }

    /** Nodes of the operation, at most the largest int. */
    public static int nodes(GraphQLSchema schema, Document document, OperationDefinition operation,
            Map<String, Object> variables) {
        GraphQLFieldsContainer root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        Map<String, Object> values = new HashMap<>();
        operation.getVariableDefinitions().forEach(one -> values.put(one.getName(), one.getDefaultValue()));
        values.putAll(variables);
        return (int) new Cost(schema, root.getName(), document, values).of(operation.getSelectionSet(), root, 1);
    }

    /** Points that so many nodes cost. */
    public static int points(int nodes) {
        return 1 + nodes / 100;
    }

    /** Nodes below one object of the type; {@code page} is the size of the connection this is, or 1. */
    private long of(SelectionSet selections, GraphQLNamedType type, long page) {
        long nodes = 0;
        for (Selection<?> selection : selections == null ? List.<Selection<?>> of() : selections.getSelections()) {
            nodes = Math.min(MOST, nodes + of(selection, type, page));
        }
        return nodes;
    }

    private long of(Selection<?> selection, GraphQLNamedType type, long page) {
        if (selection instanceof Field field) {
            return of(field, type, page);
        }
        if (selection instanceof InlineFragment inline) {
            return of(inline.getSelectionSet(), narrowed(inline.getTypeCondition(), type), page);
        }
        FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
        String key = fragment.getName() + ' ' + page;
        Long before = known.get(key);
        if (before == null) {
            before = of(fragment.getSelectionSet(), narrowed(fragment.getTypeCondition(), type), page);
            known.put(key, before);
        }
        return before;
    }

    private long of(Field field, GraphQLNamedType type, long page) {
        GraphQLFieldDefinition definition = type instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinition(field.getName())
                : null;
        if (definition == null) {
            return 0;
        }
        long price = Prices.of(type.getName(), field.getName())
                + (root.equals(type.getName()) ? prices.conditions(root + "." + field.getName(), field, definition) : 0);
        return field.getSelectionSet() == null ? price : Math.min(MOST, price + below(field, definition, type, page));
    }

    private long below(Field field, GraphQLFieldDefinition definition, GraphQLNamedType type, long page) {
        GraphQLOutputType output = definition.getType();
        GraphQLNamedType named = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(output);
        if (named.getName().endsWith("Connection")) {
            long size = size(field);
            return Math.min(MOST, size + gathered(field, type, named) + of(field.getSelectionSet(), named, size));
        }
        long own = argument(field, "ids") == null ? 0 : ids(field);
        long times = own > 0 ? own
                : !GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(output)) ? 1
                        : type.getName().endsWith("Connection") ? page : OTHER_LIST;
        return Math.min(MOST, own + times * of(field.getSelectionSet(), named, 1));
    }

    /** Of what is gone through for a list beyond its page. */
    private int gathered(Field list, GraphQLNamedType parent, GraphQLNamedType type) {
        boolean counted = counts(list.getSelectionSet());
        if (root.equals(parent.getName())) {
            return counted ? Prices.total(root + "." + list.getName()) : 0;
        }
        return type.getName().equals(TOPIC_COUNTS) ? TOPICS : counted ? TOTAL : 0;
    }

    /** Whether the list's total is among what is selected of it. */
    private boolean counts(SelectionSet list) {
        return list.getSelections().stream().anyMatch(selection -> selection instanceof Field field
                ? field.getName().equals(TOTAL_FIELD)
                : counts(selection instanceof InlineFragment inline ? inline.getSelectionSet()
                        : fragments.get(((FragmentSpread) selection).getName()).getSelectionSet()));
    }

    private static long clamp(long size) {
        return Math.max(1, Math.min(PageRequest.LARGEST, size));
    }

    /** Sizes out of bounds are refused where the page is read; here they count as the nearest that is none. */
    private long size(Field field) {
        Long first = number(argument(field, "first"));
        Long last = number(argument(field, "last"));
        return first != null ? clamp(first) : last != null ? clamp(last) : PageRequest.DEFAULT_SIZE;
    }

    private long ids(Field field) {
        Object ids = resolved(argument(field, "ids"));
        return ids instanceof ArrayValue array ? array.getValues().size() : ids instanceof List<?> list ? list.size() : 1;
    }

    private Value<?> argument(Field field, String name) {
        return field.getArguments().stream().filter(one -> one.getName().equals(name)).findFirst()
                .<Value<?>> map(Argument::getValue).orElse(null);
    }

    private Object resolved(Value<?> value) {
        return value instanceof VariableReference variable ? variables.get(variable.getName()) : value;
    }

    private Long number(Value<?> value) {
        Object resolved = resolved(value);
        if (resolved instanceof IntValue literal) {
            return literal.getValue().min(BigInteger.valueOf(MOST)).longValue();
        }
        return resolved instanceof Number number ? number.longValue() : null;
    }

    private GraphQLNamedType narrowed(TypeName condition, GraphQLNamedType type) {
        return condition == null ? type : (GraphQLNamedType) schema.getType(condition.getName());
    }
}
