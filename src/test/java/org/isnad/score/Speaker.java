package org.isnad.score;

import java.util.HashSet;
import java.util.Set;

/** Who says a claim. */
record Speaker(Type type, Name name) {

    enum Type {
        PERSON,
        ORGANIZATION,
        UNNAMED
    }

    /** Whether this is who the annotator says it is; of a source without a name one word in common will do. */
    boolean isRight(Speaker annotated) {
        if (type != annotated.type) {
            return false;
        }
        return name.means(annotated.name.text()) || type == Type.UNNAMED && sharesAWord(annotated.name);
    }

    private boolean sharesAWord(Name other) {
        Set<String> shared = new HashSet<>(Name.words(name.text()));
        shared.retainAll(Name.words(other.text()));
        return !shared.isEmpty();
    }
}
