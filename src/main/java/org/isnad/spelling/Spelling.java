package org.isnad.spelling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.isnad.finding.EntityType;
import org.isnad.knowledge.NameKey;
import org.isnad.lexicon.LexiconFile;
import org.isnad.text.Folding;

/** Whether two names are spellings of one: with and without article, أميركية and أمريكية, ستيفان and ستافان دي ميستورا. */
public final class Spelling {

    private static final Set<String> FOREIGN = new HashSet<>();
    private static final Set<String> GIVEN = new HashSet<>();

    static {
        readGivenNames();
    }

    private Spelling() {
    }

    /** Whether two names of one type are spellings of one. */
    public static boolean same(EntityType type, String one, String other) {
        List<String> words = words(type, one);
        List<String> others = words(type, other);
        return String.join("", words).equals(String.join("", others))
                || type == EntityType.PERSON && soundsTheSame(words, others);
    }

    /** Whether the last names of two people are spellings of one; they may sound alike where one bears a foreign given name. */
    public static boolean sameLastName(List<String> words, List<String> others) {
        String last = words.get(words.size() - 1);
        String other = others.get(others.size() - 1);
        return NameWords.bare(last).equals(NameWords.bare(other))
                || (isForeign(words) || isForeign(others)) && NameWords.skeleton(last).equals(NameWords.skeleton(other));
    }

    private static boolean isForeign(List<String> words) {
        return words.size() > 1 && FOREIGN.contains(words.get(0));
    }

    private static List<String> words(EntityType type, String name) {
        List<String> words = new ArrayList<>();
        for (String word : NameWords.of(name)) {
            String bare = NameWords.bare(word);
            words.add(type == EntityType.ORGANIZATION ? Nations.unified(bare) : bare.equals("ابن") ? "بن" : bare);
        }
        return words;
    }

    /**
     * Foreign names are transliterated in several ways. Arabic ones are not, there سالم and سليم are two names: both have to
     * open with a foreign given name.
     */
    private static boolean soundsTheSame(List<String> words, List<String> others) {
        return words.size() == others.size() && isForeign(words) && isForeign(others)
                && words.stream().map(NameWords::skeleton).toList().equals(others.stream().map(NameWords::skeleton).toList());
    }

    /** Whether a word is a given name, which in the place of a surname tells little: خالد. */
    public static boolean isGivenName(String word) {
        return GIVEN.contains(NameKey.of(word));
    }

    private static void readGivenNames() {
        for (LexiconFile.Row row : LexiconFile.read("given-names.tsv", 2).rows()) {
            String sort = row.column(0);
            if (sort.equals("arab") || sort.equals("word")) {
                row.list(1).forEach(name -> GIVEN.add(Folding.fold(name)));
            } else if (sort.equals("foreign")) {
                row.list(1).forEach(name -> FOREIGN.add(Folding.fold(name)));
            }
        }
        FOREIGN.removeAll(GIVEN);
    }
}
