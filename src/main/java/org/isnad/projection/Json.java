package org.isnad.projection;

/**
 * SQL that writes an object as JSON text. PostgreSQL's own functions for it look up the types of their arguments on every
 * call; joined texts cost a third less.
 */
final class Json {

    private static final String TYPENAME = "__typename";
    private static final String NULL = "'null'";

    private final StringBuilder sql = new StringBuilder("'{");
    private boolean started;

    private Json() {
    }

    /** An object without fields yet. */
    static Json object() {
        return new Json();
    }

    /** Adds a field whose value is SQL of JSON text, never null; keys are GraphQL names and need no escaping. */
    Json field(String key, String value) {
        key(key);
        sql.append("' || ").append(value).append(" || '");
        return this;
    }

    /** Adds the name of the type. */
    Json typename(String key, String type) {
        key(key);
        sql.append('"').append(type).append('"');
        return this;
    }

    private void key(String key) {
        sql.append(started ? ",\"" : "\"").append(key).append("\":");
        started = true;
    }

    String sql() {
        return "(" + sql + "}')";
    }

    static boolean isTypename(SelectedField field) {
        return field.name().equals(TYPENAME);
    }

    /** Of any text. */
    static String text(String column) {
        return orNull("to_json(" + column + ")::text");
    }

    /** Of a text that holds nothing to escape: a day, a constant, an id. */
    static String plain(String column) {
        return orNull("'\"' || " + column + " || '\"'");
    }

    /** Of a number or truth value. */
    static String bare(String column) {
        return orNull("(" + column + ")::text");
    }

    /** Of SQL of JSON text, or NULL. */
    static String orNull(String json) {
        return "coalesce(" + json + ", " + NULL + ")";
    }

    /** An array of what each row of a query gives, in the order of its rows. */
    static String array(String element, String from) {
        return "'[' || array_to_string(array(select " + element + " from " + from + "), ',') || ']'";
    }

    /** SQL of a global id. */
    static String id(String type, String key) {
        return plain(base64("'" + type + ":' || " + key));
    }

    /** URL-safe, without padding and line breaks. */
    static String base64(String text) {
        return "translate(encode(convert_to(" + text + ", 'UTF8'), 'base64'), E'+/=\\n', '-_')";
    }
}
