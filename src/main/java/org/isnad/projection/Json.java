package org.isnad.projection;

/** SQL that builds JSON. */
final class Json {

    /** PostgreSQL's functions take a hundred arguments. */
    private static final int PAIRS = 50;
    private static final String TYPENAME = "__typename";

    private final StringBuilder fields = new StringBuilder();
    private int pairs;

    private Json() {
    }

    /** An object without fields yet. */
    static Json object() {
        return new Json();
    }

    /** Adds a field; keys are GraphQL names and need no escaping. */
    Json field(String key, String expression) {
        if (++pairs > PAIRS) {
            throw new Unprojected();
        }
        fields.append(fields.isEmpty() ? "'" : ", '").append(key).append("', ").append(expression);
        return this;
    }

    String sql() {
        return "json_build_object(" + fields + ")";
    }

    static boolean isTypename(SelectedField field) {
        return field.name().equals(TYPENAME);
    }

    static String text(String constant) {
        return "'" + constant + "'";
    }

    /** An array of what each row of a query gives, in this order. */
    static String array(String element, String from, String order) {
        return "(select coalesce(json_agg(" + element + " order by " + order + "), '[]') from " + from + ")";
    }

    /** SQL of a global id. */
    static String id(String type, String key) {
        return base64("'" + type + ":' || " + key);
    }

    /** URL-safe, without padding and line breaks. */
    static String base64(String text) {
        return "translate(encode(convert_to(" + text + ", 'UTF8'), 'base64'), E'+/=\\n', '-_')";
    }
}
