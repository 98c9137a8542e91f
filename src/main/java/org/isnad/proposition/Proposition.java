package org.isnad.proposition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.isnad.finding.Stance;

/**
 * What a claim says, ready to be compared.
 *
 * @param key of the claim
 * @param article its article
 * @param start where its text begins in the article's text, in UTF-16 units
 * @param day of the statement or, where the text tells none, of the article
 * @param about entities that it speaks of
 * @param words that say something, in text order
 * @param traits what else its words tell
 * @param verdict on another's account, or null
 */
public record Proposition(long key, long article, int start, String text, Voice voice, Stance stance, LocalDate day,
        Set<Long> about, List<ContentWord> words, List<Amount> amounts, Set<WordClass> traits,
        Verdict verdict) {

    private static final String CLAUSE_ENDS = "،,.؛:؟!";

    /** Whether its content is denied as a whole: نفى وجود مواد. */
    public boolean denied() {
        return stance == Stance.DENIES;
    }

    /** Whether it holds a word of this class. */
    public boolean has(WordClass of) {
        return traits.contains(of);
    }

    /** In which of its clauses a word stands, as far as marks part them; from 0. */
    public int clause(ContentWord word) {
        return (int) text.substring(0, word.span().start()).chars().filter(mark -> CLAUSE_ENDS.indexOf(mark) >= 0).count();
    }

    /** Whether it denies what the word says; a denial of a negation affirms. */
    public boolean denies(ContentWord word) {
        return denied() != word.negated();
    }
}
