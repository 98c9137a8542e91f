package org.isnad.proposition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.isnad.text.Folding;

/**
 * Who says it, as far as the article tells.
 *
 * @param entity the named speaker, or null
 * @param names the speaker's names, or the description of an unnamed one
 * @param roles titles that articles give to the speaker
 * @param person whether it is a person (or somebody unnamed), no body
 */
public record Voice(Long entity, List<String> names, List<String> roles, boolean person) {

    private static final int FEW = 2;

    /** How two voices stand to each other. */
    public enum Sameness {
        SAME,
        /** A name and a description that fits it, a body and its spokesman, or nobody named. */
        COMPATIBLE,
        DIFFERENT
    }

    public Voice {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
    }

    public Sameness with(Voice other) {
        if (entity != null && other.entity != null) {
            if (entity.equals(other.entity)) {
                return Sameness.SAME;
            }
            return person == other.person ? named(other)
                    : speaksFor(other) || other.speaksFor(this)
                            ? Sameness.COMPATIBLE
                            : Sameness.DIFFERENT;
        }
        if (names.isEmpty() || other.names.isEmpty()) {
            return Sameness.COMPATIBLE;
        }
        return fits(other) || other.fits(this) ? Sameness.COMPATIBLE : Sameness.DIFFERENT;
    }

    /** A surname beside a full name may be one person; two bodies of different records are two. */
    private Sameness named(Voice other) {
        boolean contained = person && names.stream().map(Voice::words).anyMatch(mine -> other.names.stream()
                .map(Voice::words).anyMatch(theirs -> mine.containsAll(theirs) || theirs.containsAll(mine)));
        return contained ? Sameness.COMPATIBLE : Sameness.DIFFERENT;
    }

    /** A person whose role names the body. */
    private boolean speaksFor(Voice body) {
        return person && roles.stream().map(Voice::words)
                .anyMatch(role -> body.names.stream().map(Voice::words).anyMatch(role::containsAll));
    }

    /** Whether the words of this description all stand in a role or a name of the other; of many one is left open. */
    private boolean fits(Voice other) {
        return names.stream().map(Voice::words).anyMatch(mine -> java.util.stream.Stream
                .concat(other.roles.stream(), other.names.stream()).map(Voice::words)
                .anyMatch(theirs -> mine.stream().filter(theirs::contains)
                        .count() >= (mine.size() > FEW ? mine.size() - 1 : Math.max(1, mine.size()))));
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : Folding.fold(name).split("[^0-9a-zء-ي]+")) {
            if (word.length() > 2) {
                words.add(Stem.of(word));
            }
        }
        return words;
    }
}
