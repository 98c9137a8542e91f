package org.isnad.content;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.finding.Stance;
import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.WordLists;
import org.isnad.text.Folding;

/** The verbal nouns that begin a reported content without أن: ضرورة, التزام بلاده, ثقته ({@code content-heads.tsv}). */
public final class ContentHeads {

    private static final String[] PRONOUNS = { "هما", "هم", "ها", "نا", "ه", "ي" };

    /** Verbal nouns that begin with ال of their own: إلزام, التحاق. */
    private static final Set<String> OWN_LAM = WordLists.words("alif-lam-of-their-own");

    private final Set<String> manners = new HashSet<>();
    private final Set<String> commitments = new HashSet<>();
    private final Map<String, Stance> stances = new HashMap<>();

    public ContentHeads() {
        LexiconFile.read("commitments.tsv", 1).rows().forEach(row -> commitments.add(Folding.fold(row.column(0))));
        LexiconFile.read("manners.tsv", 1).rows().forEach(row -> row.list(0).forEach(word -> addManner(Folding.fold(word))));
        for (LexiconFile.Row row : LexiconFile.read("content-heads.tsv", 2).rows()) {
            Stance stance = row.value(1, Stance.class);
            for (String noun : row.list(0)) {
                stances.putIfAbsent(Folding.fold(noun), stance);
            }
        }
    }

    /** Whether a participle by which an outlet tells what a source does beside speaking: مستشهدا ({@code manners.tsv}). */
    boolean isManner(String folded) {
        return manners.contains(folded);
    }

    private void addManner(String stem) {
        String core = stem.endsWith("ي") ? stem.substring(0, stem.length() - 1) : stem;
        manners.addAll(List.of(stem + "ا", stem + "ه", core + "ين", stem + "ات"));
    }

    /** Whether the verb, present and masculine, is one of commitment: يواصل ({@code commitments.tsv}). */
    boolean isCommitment(String present) {
        return commitments.contains(present);
    }

    /** The stance a noun gives, with an attached pronoun or without, or null where it is no head. */
    Stance stance(String folded) {
        Stance stance = stances.get(folded);
        for (int i = 0; stance == null && i < PRONOUNS.length; i++) {
            if (folded.length() > PRONOUNS[i].length() + 2 && folded.endsWith(PRONOUNS[i])) {
                String noun = folded.substring(0, folded.length() - PRONOUNS[i].length());
                stance = stances.get(noun);
                if (stance == null && noun.endsWith("ت")) {
                    stance = stances.get(noun.substring(0, noun.length() - 1) + "ه");
                }
            }
        }
        return stance;
    }

    boolean isHead(String folded) {
        return stance(folded) != null;
    }

    /** Whether an indefinite word has the pattern of a verbal noun: استفعال, افتعال, تفعيل. */
    static boolean patterned(String word) {
        int n = word.length();
        if (OWN_LAM.contains(word)) {
            return true;
        }
        if (n < 5 || word.startsWith("ال") || word.startsWith("ايا")) {
            return false;
        }
        return word.startsWith("است") && word.indexOf('ا', 3) > 0
                || word.charAt(0) == 'ا' && n <= 6 && word.charAt(n - 2) == 'ا'
                || word.charAt(0) == 'ت' && n == 5 && word.charAt(3) == 'ي';
    }
}
