package org.isnad.wording;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;

/** Characters that turn the direction of what follows: in a name or a title they could make a page say something else. */
@Singleton
public final class BidiControls implements ResultMapper {

    /** Embeddings, overrides and isolates. */
    public static boolean isOne(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    void register(@Observes EngineBuilder engine) {
        engine.addResultMapper(this);
    }

    @Override
    public int getPriority() {
        return 100;
    }

    /**
     * Every text that a page prints (not what becomes part of a message first); what must stay as it is is wrapped in
     * {@link Verbatim}.
     */
    @Override
    public boolean appliesTo(Origin origin, Object result) {
        return result instanceof String text && origin.getVariant().isPresent() && hasAny(text);
    }

    /** Asked for every text of every page; all of them are single UTF-16 units. */
    private static boolean hasAny(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isOne(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String map(Object result, Expression expression) {
        StringBuilder kept = new StringBuilder();
        result.toString().codePoints().filter(c -> !isOne(c)).forEach(kept::appendCodePoint);
        return escape(kept);
    }

    static String escape(CharSequence text) {
        return text.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The character as an entity, for where it has to stand. */
    public static RawString entity(int character) {
        return new RawString("&#x" + Integer.toHexString(character) + ";");
    }
}
