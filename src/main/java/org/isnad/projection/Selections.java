package org.isnad.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.FloatValue;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;

/** Reads what a valid document selects of one type: fragments and directives resolved, fields of one key merged. */
final class Selections {

    /** Unions multiply what is selected below them; what grows beyond this is left to the general execution. */
    private static final int MOST_FIELDS = 1000;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;
    private int read;

    /** Variables with the operation's defaults already in them. */
    Selections(GraphQLSchema schema, Document document, Map<String, Object> variables) {
        this.schema = schema;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment));
        this.variables = variables;
    }

    /** The fields selected of an object type, in the order of the answer. */
    List<SelectedField> of(SelectionSet selections, String type) {
        Map<String, SelectedField> fields = new LinkedHashMap<>();
        collect(selections, schema.getObjectType(type), fields);
        read += fields.size();
        if (read > MOST_FIELDS) {
            throw new Unprojected();
        }
        return new ArrayList<>(fields.values());
    }

    private void collect(SelectionSet set, GraphQLObjectType type, Map<String, SelectedField> into) {
        for (Selection<?> selection : set.getSelections()) {
            if (!isIncluded((DirectivesContainer<?>) selection)) {
                continue;
            }
            if (selection instanceof Field field) {
                into.merge(field.getResultKey(), read(field), Selections::merged);
            } else if (selection instanceof InlineFragment fragment) {
                collectIf(fragment.getTypeCondition(), fragment.getSelectionSet(), type, into);
            } else if (selection instanceof FragmentSpread spread) {
                FragmentDefinition fragment = fragments.get(spread.getName());
                collectIf(fragment.getTypeCondition(), fragment.getSelectionSet(), type, into);
            }
        }
    }

    private void collectIf(TypeName condition, SelectionSet set, GraphQLObjectType type, Map<String, SelectedField> into) {
        GraphQLType wanted = condition == null ? type : schema.getType(condition.getName());
        if (wanted == type || !(wanted instanceof GraphQLObjectType)
                && schema.isPossibleType((GraphQLNamedOutputType) wanted, type)) {
            collect(set, type, into);
        }
    }

    private SelectedField read(Field field) {
        Map<String, Object> arguments = new HashMap<>();
        for (Argument argument : field.getArguments()) {
            Object value = value(argument.getValue());
            if (value != null) {
                arguments.put(argument.getName(), value);
            }
        }
        return new SelectedField(field.getResultKey(), field.getName(), arguments, field.getSelectionSet());
    }

    /** Validation has seen to it that fields of one key are the same field with the same arguments. */
    private static SelectedField merged(SelectedField one, SelectedField other) {
        if (one.selections() == null) {
            return one;
        }
        List<Selection<?>> both = new ArrayList<>();
        one.selections().getSelections().forEach(both::add);
        other.selections().getSelections().forEach(both::add);
        return new SelectedField(one.key(), one.name(), one.arguments(), SelectionSet.newSelectionSet(both).build());
    }

    private boolean isIncluded(DirectivesContainer<?> selection) {
        for (Directive directive : selection.getDirectives()) {
            boolean condition = switch (directive.getName()) {
                case "include", "skip" -> Boolean.TRUE.equals(value(directive.getArgument("if").getValue()));
                default -> throw new Unprojected();
            };
            if (condition == directive.getName().equals("skip")) {
                return false;
            }
        }
        return true;
    }

    private Object value(Value<?> value) {
        if (value instanceof VariableReference variable) {
            return variables.get(variable.getName());
        } else if (value instanceof StringValue string) {
            return string.getValue();
        } else if (value instanceof EnumValue constant) {
            return constant.getName();
        } else if (value instanceof BooleanValue flag) {
            return flag.isValue();
        } else if (value instanceof NullValue) {
            return null;
        } else if (value instanceof IntValue integer && integer.getValue().bitLength() < Integer.SIZE) {
            return integer.getValue().intValue();
        } else if (value instanceof FloatValue decimal) {
            return decimal.getValue().doubleValue();
        } else if (value instanceof ObjectValue object) {
            Map<String, Object> fields = new HashMap<>();
            for (ObjectField field : object.getObjectFields()) {
                fields.put(field.getName(), value(field.getValue()));
            }
            return fields;
        }
        throw new Unprojected();
    }
}
