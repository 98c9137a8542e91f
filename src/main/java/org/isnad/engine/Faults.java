package org.isnad.engine;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.isnad.graphql.ErrorCode;
import org.isnad.graphql.RequestFault;
import org.isnad.limit.RateExceeded;
import org.jboss.logging.Logger;

import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.introspection.GoodFaithIntrospection;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;

/** Says of every error what a client may know: its code, a message in its language, and of the unexpected a reference. */
final class Faults implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(Faults.class);
    private static final String TOOK_TOO_LONG = "57014";
    private static final String BAD_VALUE = "22";

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult(
                new ExceptionWhileDataFetching(parameters.getPath(), parameters.getException(),
                        parameters.getSourceLocation()))
                .build());
    }

    /** The error as it is answered. */
    static Map<String, Object> answered(GraphQLError error, Locale locale) {
        return located(error instanceof ExceptionWhileDataFetching failed ? of(failed.getException(), locale)
                : ofEngine(error, locale), error);
    }

    /** Why a document does not fit the schema. */
    static Map<String, Object> invalid(GraphQLError error, Locale locale) {
        return located(error(new RequestFault(ErrorCode.GRAPHQL_VALIDATION_FAILED), locale, detail(error)), error);
    }

    private static Map<String, Object> located(Map<String, Object> answer, GraphQLError error) {
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            answer.put("locations", error.getLocations().stream()
                    .map(at -> Map.of("line", at.getLine(), "column", at.getColumn())).toList());
        }
        if (error.getPath() != null && !error.getPath().isEmpty()) {
            answer.put("path", error.getPath());
        }
        return answer;
    }

    /** What went wrong, as the one error of an answer. */
    static Map<String, Object> of(Throwable failure, Locale locale) {
        RequestFault fault = cause(failure, RequestFault.class);
        if (fault != null) {
            return error(fault.code(), fault.message(locale));
        }
        if (cause(failure, RateExceeded.class) != null) {
            return error(new RequestFault(ErrorCode.RATE_LIMITED), locale, null);
        }
        SyntaxFault syntax = cause(failure, SyntaxFault.class);
        if (syntax != null) {
            Map<String, Object> error = error(new RequestFault(ErrorCode.GRAPHQL_PARSE_FAILED), locale,
                    syntax.getMessage());
            error.put("locations", syntax.locations().stream()
                    .map(at -> Map.of("line", at.getLine(), "column", at.getColumn())).toList());
            return error;
        }
        return unexpected(failure, locale);
    }

    private static Map<String, Object> unexpected(Throwable failure, Locale locale) {
        SQLException sql = cause(failure, SQLException.class);
        String state = sql == null || sql.getSQLState() == null ? "" : sql.getSQLState();
        if (state.equals(TOOK_TOO_LONG) || cause(failure, AbortExecutionException.class) != null) {
            return error(new RequestFault(ErrorCode.TIMEOUT), locale, null);
        }
        if (state.startsWith(BAD_VALUE) || cause(failure, CoercingParseLiteralException.class) != null
                || cause(failure, CoercingParseValueException.class) != null) {
            return error(new RequestFault(ErrorCode.BAD_USER_INPUT), locale, null);
        }
        return internal(failure, locale);
    }

    private static Map<String, Object> internal(Throwable failure, Locale locale) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(failure, "A request failed, reference %s", reference);
        Map<String, Object> error = error(new RequestFault(ErrorCode.INTERNAL), locale, null);
        extensions(error).put("reference", reference);
        return error;
    }

    private static Map<String, Object> ofEngine(GraphQLError error, Locale locale) {
        if (error instanceof NonNullableFieldWasNullError) {
            return internal(new IllegalStateException(error.getMessage()), locale);
        }
        if (error instanceof AbortExecutionException aborted) {
            return unexpected(aborted, locale);
        }
        if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
            return error(new RequestFault(ErrorCode.TOO_MANY_FIELDS), locale, null);
        }
        // Of arguments that it cannot turn into what a method takes the library tells more than clients may know.
        String detail = error instanceof ValidationError ? null : detail(error);
        return error(new RequestFault(ErrorCode.BAD_USER_INPUT), locale,
                detail == null ? null : ValueMessages.in(locale, detail));
    }

    /** In the client's language, as the bundles of {@code i18n} have it; literals are quoted with the engine's classes. */
    private static String detail(GraphQLError error) {
        String detail = error instanceof ValidationError validation && validation.getDescription() != null
                ? validation.getDescription()
                : error.getMessage();
        return detail == null ? null : detail.replaceAll("\\b[A-Z][A-Za-z]+(?:Value|Reference)\\{", "{");
    }

    private static Map<String, Object> error(RequestFault fault, Locale locale, String detail) {
        String message = fault.message(locale);
        return error(fault.code(), detail == null ? message : message + ": " + detail);
    }

    private static Map<String, Object> error(ErrorCode code, String message) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        error.put("extensions", new LinkedHashMap<>(Map.of("code", code.name())));
        return error;
    }

    @SuppressWarnings("unchecked") // put there above
    private static Map<String, Object> extensions(Map<String, Object> error) {
        return (Map<String, Object>) error.get("extensions");
    }

    private static <T> T cause(Throwable failure, Class<T> type) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (type.isInstance(one)) {
                return type.cast(one);
            }
        }
        return null;
    }
}
