package org.isnad.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.isnad.graphql.ErrorCode;
import org.isnad.limit.RateExceeded;
import org.reactivestreams.Publisher;

import graphql.ExecutionResult;

/**
 * What became of a request.
 *
 * @param body the answer; null for a subscription that began
 * @param refused why nothing was executed, or null
 * @param retryAfter seconds, where the code is RATE_LIMITED
 * @param shared whether the answer is free of errors and the same for everybody
 * @param events results of a subscription, or null
 * @param written the answer as the database wrote it, in UTF-8, where it did; body is null then
 */
public record Reply(Map<String, Object> body, ErrorCode refused, long retryAfter, boolean shared,
        Publisher<ExecutionResult> events, byte[] written) {

    /** An answer without errors that the database wrote. */
    static Reply written(byte[] answer, boolean shared) {
        return new Reply(null, null, 0, shared, null, answer);
    }

    /** Nothing was executed. */
    public static Reply refused(RuntimeException failure, Locale locale) {
        Map<String, Object> error = Faults.of(failure, locale);
        ErrorCode code = ErrorCode.valueOf((String) ((Map<?, ?>) error.get("extensions")).get("code"));
        return new Reply(Map.of("errors", List.of(error)), code,
                failure instanceof RateExceeded exceeded ? exceeded.seconds() : 0, false, null, null);
    }

    /** Whether the body has an entry data, be it null. */
    public boolean hasData() {
        return written != null || body != null && body.containsKey("data");
    }
}
