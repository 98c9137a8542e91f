package org.isnad.schema;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.schema.idl.SchemaPrinter;

/**
 * The schema as clients see it: what the annotations give, with scalars that name their specification, with descriptions
 * where annotations cannot stand, and without the library's directives that nobody here heeds.
 */
@ApplicationScoped
public class ServedSchema {

    private static final Set<String> DIRECTIVES = Set.of("skip", "include", "deprecated", "specifiedBy", "oneOf");

    @Inject
    GraphQLSchema annotated;

    private GraphQLSchema schema;
    private String sdl;

    @PostConstruct
    void prepare() {
        GraphQLSchema described = SchemaTransformer.transformSchema(annotated, new Descriptions());
        schema = withoutForeignDirectives(described);
        sdl = new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeScalarTypes(true)
                .includeSchemaDefinition(true).includeDirectiveDefinitions(false)
                .includeDirectives(name -> Set.of("deprecated", "specifiedBy", "oneOf").contains(name))).print(schema);
    }

    /** For the engine. */
    public GraphQLSchema schema() {
        return schema;
    }

    /** In the schema definition language. */
    public String sdl() {
        return sdl;
    }

    private static GraphQLSchema withoutForeignDirectives(GraphQLSchema schema) {
        Set<GraphQLDirective> heeded = schema.getDirectives().stream().filter(one -> DIRECTIVES.contains(one.getName()))
                .collect(Collectors.toSet());
        // The library adds two of its own again, which are hidden from those who ask for directives.
        DataFetcher<?> directives = environment -> heeded;
        GraphQLCodeRegistry code = schema.getCodeRegistry().transform(registry -> {
            registry.dataFetchers("__Schema", Map.of("directives", directives));
            schema.getAllTypesAsList().forEach(type -> resolveByName(type, schema, registry));
        });
        return schema.transform(builder -> builder.clearDirectives().additionalDirectives(heeded).codeRegistry(code));
    }

    /** The library's resolvers know the types as they were before they were described. */
    private static void resolveByName(GraphQLNamedType type, GraphQLSchema schema, GraphQLCodeRegistry.Builder registry) {
        TypeResolver known = type instanceof GraphQLInterfaceType one ? schema.getCodeRegistry().getTypeResolver(one)
                : type instanceof GraphQLUnionType one ? schema.getCodeRegistry().getTypeResolver(one) : null;
        if (known != null) {
            registry.typeResolver(type.getName(),
                    environment -> environment.getSchema().getObjectType(known.getType(environment).getName()));
        }
    }
}
