package org.isnad.title;

import org.isnad.mention.Reading;

/** Tells باسم, for whom somebody speaks, from باسم, the name: المتحدث باسم الحكومة باسم العوادي. */
final class Spokesman {

    private final Reading reading;
    private final boolean speaks;
    private final int headEnd;

    Spokesman(Reading reading, TitleHead head, int headEnd) {
        this.reading = reading;
        this.speaks = head.isSpokesman();
        this.headEnd = headEnd;
    }

    /** Whether the token is for whom he speaks rather than his name. */
    boolean isFor(int at) {
        return speaks && first(at - 1) < 0 && (reading.word(at).equals("باسم") || first(at) == at - 1);
    }

    /** Whether the token is a name, since an earlier باسم has said for whom he speaks. */
    boolean isNamed(int at) {
        return reading.word(at).equals("باسم") && first(at) >= 0;
    }

    /**
     * Where باسم stands in the title before the token: the next one is the holder's name, المتحدث باسم الحكومة باسم العوادي.
     */
    private int first(int before) {
        for (int i = headEnd; i < before; i++) {
            if (reading.word(i).equals("باسم")) {
                return i;
            }
        }
        return -1;
    }
}
