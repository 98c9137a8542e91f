package org.isnad.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * Puts descriptions where annotations cannot stand: enums of the core, arguments that many fields share, the ids. They are
 * lines of {@code graphql/descriptions.tsv}: the element's path, or its bare name for all that have none of their own.
 */
final class Descriptions extends GraphQLTypeVisitorStub {

    private final Map<String, String> lines = read();

    @Override
    public TraversalControl visitGraphQLScalarType(GraphQLScalarType type, TraverserContext<GraphQLSchemaElement> context) {
        GraphQLScalarType strict = StrictScalars.of(type);
        String description = lines.get(type.getName());
        return changeNode(context,
                description == null ? strict : strict.transform(scalar -> scalar.description(description)));
    }

    @Override
    public TraversalControl visitGraphQLObjectType(GraphQLObjectType type, TraverserContext<GraphQLSchemaElement> context) {
        String description = lines.get(type.getName());
        return description == null ? TraversalControl.CONTINUE
                : changeNode(context, type.transform(object -> object.description(description)));
    }

    @Override
    public TraversalControl visitGraphQLEnumType(GraphQLEnumType type, TraverserContext<GraphQLSchemaElement> context) {
        return changeNode(context, type.transform(changed -> {
            changed.description(described(type, type.getName()));
            for (GraphQLEnumValueDefinition value : type.getValues()) {
                changed.value(value.transform(one -> one
                        .description(described(value, type.getName() + "." + value.getName()))));
            }
        }));
    }

    @Override
    public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
            TraverserContext<GraphQLSchemaElement> context) {
        String path = ((GraphQLNamedSchemaElement) context.getParentNode()).getName() + "." + field.getName();
        return changeNode(context, field.transform(changed -> {
            changed.description(described(field, path));
            changed.replaceArguments(field.getArguments().stream().map(one -> argument(one, path)).toList());
        }));
    }

    private GraphQLArgument argument(GraphQLArgument argument, String field) {
        return argument.transform(changed -> changed.description(described(argument, field + "." + argument.getName())));
    }

    private String described(GraphQLNamedSchemaElement element, String path) {
        String own = lines.get(path);
        if (own != null) {
            return own;
        }
        String given = element.getDescription();
        // The library says of every date how it is written, which the scalar says already.
        return given != null && !given.isBlank() ? given.replace(" (ISO-8601)", "") : lines.get(element.getName());
    }

    private static Map<String, String> read() {
        try (InputStream stream = Descriptions.class.getResourceAsStream("/graphql/descriptions.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t", 2))
                    .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
