package org.isnad.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.isnad.finding.Bound;
import org.isnad.finding.FoundFigure;
import org.isnad.lexicon.WordLists;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** Finds what is counted in a stretch of text: نحو 60 ألف فرد, أربعة أفراد, عامين; days of a month and years are none. */
public final class FigureReader {

    private static final Set<String> YEAR_WORDS = WordLists.words("year-words");
    private final Months months = Months.SHARED;

    /** The figures between two tokens, in text order. */
    public List<FoundFigure> read(TokenizedText text, int from, int limit) {
        List<FoundFigure> figures = new ArrayList<>();
        String unit = null;
        for (int i = from; i < limit; i++) {
            FoundFigure dual = dual(text, i, limit);
            Numeral numeral = dual == null ? Numeral.at(text, i, limit) : null;
            if (dual != null) {
                figures.add(dual);
            } else if (numeral != null) {
                if (!calendar(text, numeral, limit) && counts(text, numeral, limit)) {
                    FoundFigure figure = figure(text, numeral, from, limit, unit);
                    figures.add(figure);
                    unit = figure.unit();
                }
                i = numeral.end() - 1;
            } else {
                FoundFigure definite = definite(text, i, from);
                if (definite != null) {
                    figures.add(definite);
                }
            }
        }
        return figures;
    }

    private static FoundFigure dual(TokenizedText text, int i, int limit) {
        Token token = text.token(i);
        String singular = token.isWord() ? NumberWords.SHARED.singular(token.folded()) : null;
        return singular == null ? null
                : new FoundFigure(token.span(), 2, singular, Bounds.SHARED.of(text, i, i + 1, limit), thing(token, text), null);
    }

    /** السنوات العشر: the numeral follows its noun with the article. */
    private static FoundFigure definite(TokenizedText text, int i, int from) {
        String folded = text.token(i).folded();
        if (i == from || !folded.startsWith("ال") || !text.token(i - 1).folded().startsWith("ال")) {
            return null;
        }
        NumberWords.Word word = NumberWords.SHARED.word(folded.substring(2));
        boolean unit = word != null && word.sort() == NumberWords.Sort.UNIT && word.value() > 2;
        Token noun = text.token(i - 1);
        return unit ? new FoundFigure(text.token(i).span(), word.value(), noun.span().of(text.text()), Bound.EXACT,
                thing(noun, text), null) : null;
    }

    /** What is counted in عاملين or العمال الثلاثة; null for a unit of measure, which counts something else. */
    private static Span thing(Token noun, TokenizedText text) {
        return CountedNouns.SHARED.measure(noun.span().of(text.text())) == null ? noun.span() : null;
    }

    /** A day of a month, a year, an hour: no figure. */
    private boolean calendar(TokenizedText text, Numeral numeral, int limit) {
        String before = numeral.first() > 0 ? text.token(numeral.first() - 1).folded() : "";
        int next = numeral.end();
        if (next < text.size() && text.token(next).folded().equals("من")) {
            next++;
        }
        boolean day = next < text.size() && numeral.value() <= 31 && months.at(text, next) > 0;
        boolean slash = numeral.end() < text.size() && text.token(numeral.end()).is('/') || before.equals("/");
        if (day || slash || before.equals("الساعه") || before.equals("الموافق")) {
            return true;
        }
        boolean four = text.token(numeral.first()).kind() == Token.Kind.NUMBER && numeral.end() == numeral.first() + 1
                && text.token(numeral.first()).folded().length() == 4;
        if (!four || numeral.value() < 1300 || numeral.value() > 2100) {
            return false;
        }
        boolean named = YEAR_WORDS.contains(before) || numeral.first() > 0 && months.endsAt(text, numeral.first() - 1);
        return named || Bounds.SHARED.before(text, numeral.first()) == null && !followedByNoun(text, numeral, limit);
    }

    private static boolean followedByNoun(TokenizedText text, Numeral numeral, int limit) {
        int next = numeral.end();
        return next < limit && Unit.isNoun(text, next) && !text.token(next).folded().startsWith("ال")
                && text.token(next).folded().charAt(0) != 'و';
    }

    /** A scale alone counts only before its noun: ألف ميغاواط, but not the title ألف ليلة. */
    private static boolean counts(TokenizedText text, Numeral numeral, int limit) {
        NumberWords.Word word = NumberWords.SHARED.word(text.token(numeral.first()).folded());
        boolean alone = word != null && word.sort() == NumberWords.Sort.SCALE && numeral.end() == numeral.first() + 1;
        return !alone || followedByNoun(text, numeral, limit);
    }

    private static FoundFigure figure(TokenizedText text, Numeral numeral, int from, int limit, String unitBefore) {
        Span span = new Span(numeral.start(), text.token(numeral.end() - 1).end());
        Unit unit = Unit.after(text, numeral.end(), limit, unitBefore);
        Bound bound = Bounds.SHARED.of(text, numeral.first(), numeral.end(), limit);
        int[] thing = CountedThing.of(text, numeral.first(), from, unit, limit);
        Span counted = CountedThing.span(text, thing);
        String written = unit.text() == null && counted != null ? counted.of(text.text()) : unit.text();
        return new FoundFigure(span, numeral.value(), written, bound, counted, null);
    }
}
