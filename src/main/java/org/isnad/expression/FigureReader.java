package org.isnad.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.isnad.finding.FoundFigure;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** Finds what is counted in a stretch of text: نحو 60 ألف فرد, أربعة أفراد, عامين; days of a month and years are none. */
public final class FigureReader {

    private static final Set<String> HEDGES = Set.of("نحو", "حوالي", "قرابه", "زهاء", "بنحو", "بحوالي", "لنحو", "لحوالي",
            "يناهز", "يقارب",
            "تقارب", "تناهز", "بقرابه", "حدود", "يفوق", "تفوق", "يتجاوز", "تتجاوز", "قراب");
    private static final Set<String> COMPARISONS = Set.of("اكثر", "اقل", "ازيد", "لاكثر", "باكثر", "لاقل", "باقل");
    private static final Set<String> YEAR_WORDS = Set.of("عام", "سنه", "العام", "لعام", "السنه", "لسنه", "بعام", "وعام", "موسم",
            "نسخه", "دوره");
    private static final Set<String> NOT_UNITS = Set.of("في", "من", "الي", "علي", "عن", "مع", "بعد", "قبل", "خلال", "او", "ثم",
            "ان", "التي", "الذي", "الذين",
            "حتي", "بين", "كما", "لكن", "عند", "منذ", "لدي", "هي", "هو");

    private final Months months = Months.SHARED;

    /** The figures between two tokens, in text order. */
    public List<FoundFigure> read(TokenizedText text, int from, int limit) {
        List<FoundFigure> figures = new ArrayList<>();
        String unit = null;
        for (int i = from; i < limit; i++) {
            FoundFigure dual = dual(text, i);
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

    private static FoundFigure dual(TokenizedText text, int i) {
        Token token = text.token(i);
        String singular = token.isWord() ? NumberWords.SHARED.singular(token.folded()) : null;
        return singular == null ? null : new FoundFigure(token.span(), 2, singular, false);
    }

    /** السنوات العشر: the numeral follows its noun with the article. */
    private static FoundFigure definite(TokenizedText text, int i, int from) {
        String folded = text.token(i).folded();
        if (i == from || !folded.startsWith("ال") || !text.token(i - 1).folded().startsWith("ال")) {
            return null;
        }
        NumberWords.Word word = NumberWords.SHARED.word(folded.substring(2));
        boolean unit = word != null && word.sort() == NumberWords.Sort.UNIT && word.value() > 2;
        return unit ? new FoundFigure(text.token(i).span(), word.value(), written(text, i - 1), false) : null;
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
        return named || !hedged(text, numeral, 0) && !followedByNoun(text, numeral, limit);
    }

    private static boolean followedByNoun(TokenizedText text, Numeral numeral, int limit) {
        int next = numeral.end();
        return next < limit && text.token(next).isWord() && !text.token(next).folded().startsWith("ال")
                && !NOT_UNITS.contains(text.token(next).folded()) && text.token(next).folded().charAt(0) != 'و';
    }

    /** A scale alone counts only before its noun: ألف ميغاواط, but not the title ألف ليلة. */
    private static boolean counts(TokenizedText text, Numeral numeral, int limit) {
        NumberWords.Word word = NumberWords.SHARED.word(text.token(numeral.first()).folded());
        boolean alone = word != null && word.sort() == NumberWords.Sort.SCALE && numeral.end() == numeral.first() + 1;
        return !alone || followedByNoun(text, numeral, limit);
    }

    private static FoundFigure figure(TokenizedText text, Numeral numeral, int from, int limit, String unitBefore) {
        Span span = new Span(numeral.start(), text.token(numeral.end() - 1).end());
        boolean approximate = hedged(text, numeral, from) || atLeast(text, numeral.end(), limit);
        return new FoundFigure(span, numeral.value(), unit(text, numeral.end(), limit, unitBefore), approximate);
    }

    /** نحو, أكثر من, ما لا يقل عن before the numeral. */
    private static boolean hedged(TokenizedText text, Numeral numeral, int from) {
        int i = numeral.first() - 1;
        if (i < 0) {
            return false;
        }
        String before = text.token(i).folded();
        if (HEDGES.contains(before)) {
            return true;
        }
        String earlier = i > 0 ? text.token(i - 1).folded() : "";
        return before.equals("من") && COMPARISONS.contains(earlier)
                || (before.equals("عن") || before.equals("علي"))
                        && Set.of("يقل", "يزيد", "تقل", "تزيد", "يربو", "تربو").contains(earlier)
                || before.equals("الي") && earlier.equals("يصل");
    }

    /** على الأقل, تقريبا after the counted noun. */
    private static boolean atLeast(TokenizedText text, int next, int limit) {
        for (int i = next; i < Math.min(limit, next + 4); i++) {
            String word = text.token(i).folded();
            if (word.equals("تقريبا") || word.equals("الاقل") || word.equals("الاكثر")) {
                return true;
            }
            if (text.token(i).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    private static String unit(TokenizedText text, int next, int limit, String unitBefore) {
        if (next >= limit) {
            return null;
        }
        String word = text.token(next).folded();
        if (word.equals("%") || word.equals("٪")) {
            return written(text, next);
        }
        if (word.equals("في") && next + 1 < limit && (text.token(next + 1).folded().startsWith("الم"))) {
            return text.text().substring(text.token(next).start(), text.token(next + 1).end());
        }
        if (word.startsWith("اخر") || word.startsWith("منه")) {
            return unitBefore;
        }
        if (word.equals("من") && next + 1 < limit) {
            return written(text, next + 1);
        }
        return text.token(next).isWord() && !NOT_UNITS.contains(word) ? written(text, next) : null;
    }

    private static String written(TokenizedText text, int i) {
        return text.token(i).span().of(text.text());
    }
}
