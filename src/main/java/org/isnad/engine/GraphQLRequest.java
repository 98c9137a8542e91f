package org.isnad.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One request, whatever carried it.
 *
 * @param query the document's text, or null where the hash stands for it
 * @param hash SHA-256 of the document in lower-case hex, or null
 * @param locale of messages
 * @param purses who pays for it: names of the client for {@link org.isnad.limit.RateLimiter}
 * @param readOnly whether nothing but a query may run (GET)
 */
public record GraphQLRequest(String query, String hash, String operationName, Map<String, Object> variables, Locale locale,
        List<String> purses, boolean readOnly) {
}
