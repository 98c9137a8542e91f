package org.isnad.door;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.isnad.engine.Characters;
import org.isnad.engine.GraphQLRequest;
import org.isnad.graphql.ErrorCode;
import org.isnad.graphql.RequestFault;

/** Reads the parameters of a request: from a JSON object, or from the query of an address. */
record Parameters(BoundedJson json) {

    private static final String DOCUMENT_ID = "sha256:";

    /** From the body, or the payload of a message. */
    GraphQLRequest of(Map<String, Object> object, Client client, boolean readOnly) {
        String query = typed(object, "query", String.class);
        String operation = typed(object, "operationName", String.class);
        Map<String, Object> variables = map(object, "variables");
        String hash = hash(object);
        if (query == null && hash == null) {
            throw new RequestFault(ErrorCode.BAD_REQUEST, "لا استعلام في الطلب: أرسله باسم query",
                    "no document in the request: send it as query");
        }
        if (!Characters.areTexts(query) || !Characters.areTexts(operation) || !Characters.areTexts(hash)) {
            throw new RequestFault(ErrorCode.BAD_REQUEST, "في الطلب محرف لا يكون في نص",
                    "the request holds a character that no text has");
        }
        return new GraphQLRequest(query, hash, operation, variables, client.locale(), client.purses(), readOnly);
    }

    /** From the part of an address after the question mark; variables and extensions are JSON there. */
    GraphQLRequest ofAddress(String queryString, Client client) {
        Map<String, Object> object = new HashMap<>();
        for (String pair : queryString == null ? new String[0] : queryString.split("&")) {
            String[] parts = pair.split("=", 2);
            String name = decoded(parts[0]);
            String value = decoded(parts.length == 1 ? "" : parts[1]);
            boolean structured = name.equals("variables") || name.equals("extensions");
            if (!value.isEmpty()) {
                object.putIfAbsent(name, structured ? json.object(value) : value);
            }
        }
        return of(object, client, true);
    }

    /** From automatic persisted queries, or the draft's documentId. */
    private static String hash(Map<String, Object> object) {
        Map<String, Object> persisted = map(map(object, "extensions"), "persistedQuery");
        String hash = typed(persisted, "sha256Hash", String.class);
        String id = typed(object, "documentId", String.class);
        if (hash == null && id != null) {
            hash = id.startsWith(DOCUMENT_ID) ? id.substring(DOCUMENT_ID.length()) : id;
        }
        return hash == null ? null : hash.toLowerCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked") // JSON has no other maps
    private static Map<String, Object> map(Map<String, Object> object, String name) {
        Map<String, Object> map = typed(object, name, Map.class);
        return map == null ? Map.of() : map;
    }

    private static <T> T typed(Map<String, Object> object, String name, Class<T> type) {
        Object value = object.get(name);
        if (value != null && !type.isInstance(value)) {
            throw new RequestFault(ErrorCode.BAD_REQUEST, "نوع القيمة غير صحيح: " + name, name + " is of the wrong type");
        }
        return type.cast(value);
    }

    private static String decoded(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        byte[] raw = encoded.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] != '%') {
                bytes.write(raw[i] == '+' ? ' ' : raw[i]);
                continue;
            }
            int high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                throw new RequestFault(ErrorCode.BAD_REQUEST, "ترميز العنوان غير صحيح", "the address is not well encoded");
            }
            bytes.write(high * 16 + low);
            i += 2;
        }
        return BoundedJson.text(bytes.toByteArray());
    }
}
