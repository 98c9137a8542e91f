package org.isnad.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isnad.graphql.Bilingual;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;

/**
 * Scalars that take what their specification says and nothing else: the library's own also take texts for numbers, and see
 * only when a field is fetched that a day is none.
 */
final class StrictScalars {

    private static final Map<String, GraphQLScalarType> STANDARD = Stream.of(Scalars.GraphQLInt, Scalars.GraphQLFloat,
            Scalars.GraphQLString, Scalars.GraphQLBoolean, Scalars.GraphQLID)
            .collect(Collectors.toMap(GraphQLScalarType::getName, scalar -> scalar));

    private StrictScalars() {
    }

    /** The scalar that takes the place of this one. */
    static GraphQLScalarType of(GraphQLScalarType scalar) {
        return switch (scalar.getName()) {
            case "Date" -> specified(scalar, "https://scalars.graphql.org/andimarek/local-date", LocalDate::parse, 10);
            case "DateTime" -> specified(scalar, "https://scalars.graphql.org/andimarek/date-time", OffsetDateTime::parse, 40);
            case "URL" -> specified(scalar, "https://url.spec.whatwg.org/", text -> {
            }, 2000);
            default -> STANDARD.getOrDefault(scalar.getName(), scalar);
        };
    }

    private static GraphQLScalarType specified(GraphQLScalarType scalar, String url, Consumer<String> parse, int longest) {
        GraphQLAppliedDirectiveArgument argument = GraphQLAppliedDirectiveArgument.newArgument().name("url")
                .type(GraphQLNonNull.nonNull(Scalars.GraphQLString)).valueProgrammatic(url).build();
        return scalar.transform(changed -> changed.specifiedByUrl(url)
                .coercing(new Checked(scalar.getName(), scalar.getCoercing(), parse, longest))
                // Once more as a directive, which is what is printed.
                .replaceAppliedDirectives(
                        List.of(GraphQLAppliedDirective.newDirective().name("specifiedBy").argument(argument).build())));
    }

    /** Looks at a text before the library does, which goes on with the text. */
    private record Checked(String name, Coercing<?, ?> library, Consumer<String> parse, int longest)
            implements
                Coercing<Object, Object> {

        @Override
        public Object serialize(Object result, GraphQLContext context, Locale locale) {
            return library.serialize(result, context, locale);
        }

        @Override
        public Object parseValue(Object input, GraphQLContext context, Locale locale) {
            if (!(input instanceof String text) || !isOne(text)) {
                throw new CoercingParseValueException(fault(locale));
            }
            return text;
        }

        @Override
        public Object parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (!(input instanceof StringValue text) || !isOne(text.getValue())) {
                throw new CoercingParseLiteralException(fault(locale));
            }
            return text.getValue();
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(String.valueOf(input));
        }

        private String fault(Locale locale) {
            return new Bilingual("القيمة ليست من النوع " + name, "not a " + name).in(locale);
        }

        private boolean isOne(String text) {
            try {
                parse.accept(text);
                return text.length() <= longest;
            } catch (DateTimeException e) {
                return false;
            }
        }
    }
}
