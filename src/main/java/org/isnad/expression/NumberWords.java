package org.isnad.expression;

import java.util.HashMap;
import java.util.Map;

import org.isnad.lexicon.LexiconFile;
import org.isnad.text.Folding;

/** The number words and duals of Arabic: {@code numbers.tsv} and {@code duals.tsv}. */
final class NumberWords {

    static final NumberWords SHARED = new NumberWords();

    /** How a number word combines with its neighbours. */
    enum Sort {
        /** خمسة */
        UNIT,
        /** أحد, only before عشر */
        TEEN,
        /** عشرون */
        TEN,
        /** مئة */
        HUNDRED,
        /** ألف, which multiplies what stands before it */
        SCALE,
        /** ألفين */
        DOUBLE,
        /** آلاف, a number only after another */
        VAGUE,
        /** نصف, only before a scale */
        FRACTION,
        /** الثلثين */
        PART
    }

    /** A number word's value and sort. */
    record Word(double value, Sort sort) {
    }

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, String> duals = new HashMap<>();

    private NumberWords() {
        for (LexiconFile.Row row : LexiconFile.read("numbers.tsv", 3).rows()) {
            Word word = new Word(number(row), row.value(2, Sort.class));
            row.list(0).forEach(form -> words.put(Folding.fold(form), word));
        }
        for (LexiconFile.Row row : LexiconFile.read("duals.tsv", 2).rows()) {
            row.list(0).forEach(form -> duals.put(Folding.fold(form), row.column(1)));
        }
    }

    private static double number(LexiconFile.Row row) {
        try {
            return Double.parseDouble(row.column(1));
        } catch (NumberFormatException e) {
            throw row.fault("'" + row.column(1) + "' is no number");
        }
    }

    /** The number word as it stands, or null. */
    Word word(String folded) {
        return words.get(folded);
    }

    /** The singular of a dual that counts: عام for عامين; null for any other word. */
    String singular(String folded) {
        return duals.get(folded);
    }
}
