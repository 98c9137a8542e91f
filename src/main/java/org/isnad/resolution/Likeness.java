package org.isnad.resolution;

import java.util.List;

import org.isnad.finding.EntityType;
import org.isnad.finding.OrganizationKind;
import org.isnad.knowledge.NameKey;
import org.isnad.knowledge.Organization;
import org.isnad.resolution.NameIndex.Asked;
import org.isnad.resolution.NameIndex.Bearer;
import org.isnad.spelling.Bodies;
import org.isnad.spelling.NameWords;
import org.isnad.spelling.Spelling;

/** How a name is like one that a record bears; the first three identify where one record alone is so like. */
enum Likeness {
    /** The record's own name: سمير الحلاق. */
    NAME(1),
    /** Another name of it: قسد. */
    ALIAS(1),
    /** The name spelt otherwise: ترمب, عبدالله. */
    SPELLING(0.9),
    /** The same single name of a person. */
    SAME_NAME(0.5),
    /** One of the two is but the last name of the other: الحلاق. */
    SAME_SURNAME(0.5),
    /**
     * One has fewer names than the other, its first and last among them: سمير الحلاق and سمير علي الحلاق. A body's lacks
     * the nation: وزارة العدل.
     */
    SHORTER_NAME(0.7),
    /** The same consonants, which proves nothing: سالم علي and سليم علي. */
    SOUND(0.3);

    private static final int SHORT = 3;

    private final double score;

    Likeness(double score) {
        this.score = score;
    }

    /** 0 to 1. */
    double score() {
        return score;
    }

    boolean identifies() {
        return compareTo(SPELLING) <= 0;
    }

    /** The likeness of the name asked for and the one borne, or null where there is none. */
    static Likeness of(Asked asked, OrganizationKind kind, Bearer bearer) {
        boolean equal = NameKey.of(asked.name()).equals(NameKey.of(bearer.name()));
        if (bearer.record() instanceof Organization organization
                && !Bodies.agree(bearer.name(), kind, organization.kind)) {
            return null;
        }
        boolean single = asked.type() == EntityType.PERSON && NameWords.isSingle(asked.name());
        if (equal && (!single || bearer.given())) {
            boolean partial = asked.type() == EntityType.ORGANIZATION && !bearer.given()
                    && Bodies.isWithoutNation(asked.name(), bearer.record().name);
            return bearer.main() ? NAME : partial ? SHORTER_NAME : ALIAS;
        }
        if (!single && Spelling.same(asked.type(), asked.name(), bearer.name())) {
            return SPELLING;
        }
        List<String> words = NameWords.of(asked.name());
        List<String> others = NameWords.of(bearer.name());
        boolean person = asked.type() == EntityType.PERSON;
        if (words.size() == 1 || others.size() == 1) {
            boolean sameLast = person && Spelling.sameLastName(words, others);
            return !sameLast ? null : words.size() == others.size() ? SAME_NAME : SAME_SURNAME;
        }
        return words.size() == others.size() ? sound(words, others) : shorter(words, others);
    }

    private static Likeness sound(List<String> words, List<String> others) {
        String skeleton = NameWords.skeleton(words);
        return skeleton.length() > SHORT && skeleton.equals(NameWords.skeleton(others)) ? SOUND : null;
    }

    private static Likeness shorter(List<String> words, List<String> others) {
        List<String> shorter = words.size() < others.size() ? words : others;
        List<String> longer = shorter == words ? others : words;
        boolean sameEnds = Spelling.sameLastName(words, others)
                && NameWords.bare(words.get(0)).equals(NameWords.bare(others.get(0)));
        return sameEnds && bare(longer).containsAll(bare(shorter)) ? SHORTER_NAME : null;
    }

    private static List<String> bare(List<String> words) {
        return words.stream().map(NameWords::bare).toList();
    }
}
