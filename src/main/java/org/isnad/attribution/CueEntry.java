package org.isnad.attribution;

import java.util.Set;

import org.isnad.finding.Stance;

/**
 * One reporting expression of the lexicon, with its government: دعا goes with إلى, قال with إنّ or a quotation.
 *
 * @param lemma past tense, third person, as listed
 * @param takes what may follow: that, quote, noun, or a folded preposition
 * @param reliability how often the expression attributes where its complement fits, 0 to 1
 * @param strict a homograph that counts only where its complement follows at once or right after its subject
 */
record CueEntry(String lemma, Set<String> takes, Stance stance, double reliability, boolean strict) {

    boolean takesClause() {
        return takes.contains("that");
    }

    boolean takesQuotation() {
        return takes.contains("quote");
    }

    /** جاء and ورد report only with a document: جاء في بيان. */
    boolean inDocument() {
        return lemma.equals("جاء") || lemma.equals("ورد");
    }

    boolean takesNoun() {
        return takes.contains("noun");
    }

    /** Any noun after the subject: أدان الهجوم. */
    boolean takesObject() {
        return takes.contains("object");
    }

    boolean takes(String preposition) {
        return takes.contains(preposition);
    }
}
