package org.isnad.reading;

import org.isnad.wording.BidiControls;
import org.isnad.wording.Verbatim;

import io.quarkus.qute.RawString;

/**
 * What stands next in a marked text: a border of a mark, or characters.
 *
 * @param first whether it opens the mark for the first time
 * @param last whether it closes the mark for good
 */
public record Piece(Type type, String text, Mark mark, boolean first, boolean last) {

    /** What a piece is. */
    public enum Type {
        /** A mark begins or goes on. */
        OPEN,
        /** A mark ends or is interrupted. */
        CLOSE,
        /** Characters. */
        TEXT,
        /** One character that turns the direction of text; shown, and kept from turning anything. */
        CONTROL
    }

    static Piece open(Mark mark, boolean first) {
        return new Piece(Type.OPEN, "", mark, first, false);
    }

    static Piece close(Mark mark, boolean last) {
        return new Piece(Type.CLOSE, "", mark, false, last);
    }

    static Piece text(String text) {
        return new Piece(Type.TEXT, text, null, false, false);
    }

    static Piece control(char character) {
        return new Piece(Type.CONTROL, String.valueOf(character), null, false, false);
    }

    /** The characters as they are. */
    public Verbatim verbatim() {
        return new Verbatim(text);
    }

    /** A control character for its protected place. */
    public RawString entity() {
        return BidiControls.entity(text.charAt(0));
    }

    /** A control character's number. */
    public String codePoint() {
        return "U+%04X".formatted((int) text.charAt(0));
    }
}
