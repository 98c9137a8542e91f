package org.isnad.expression;

import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds what a number counts: after it (تسع فرق إطفاء), after its unit of measure (40 طناً من القمح), or before it behind a
 * word that announces it (عدد المصابين استقر عند 17).
 */
final class CountedThing {

    private static final int REACH = 8;

    private CountedThing() {
    }

    /** The first and one past the last token of what the number counts, or null. */
    static int[] of(TokenizedText text, int first, int from, Unit unit, int limit) {
        if (unit.part()) {
            return null;
        }
        int[] announced = announced(text, first, from);
        if (announced != null || unit.first() < 0) {
            return announced;
        }
        if (CountedNouns.SHARED.measure(unit.text()) == null) {
            return phrase(text, unit.first(), limit);
        }
        int next = unit.end();
        boolean of = next + 1 < limit && text.token(next).folded().equals("من") && Unit.isNoun(text, next + 1);
        return of ? phrase(text, next + 1, limit) : null;
    }

    static Span span(TokenizedText text, int[] tokens) {
        return tokens == null ? null : new Span(text.token(tokens[0]).start(), text.token(tokens[1] - 1).end());
    }

    /** Behind عدد, نسبة …, with neither a mark nor another clause nor another number (but من 12 إلى 17) between. */
    private static int[] announced(TokenizedText text, int first, int from) {
        for (int i = first - 1; i >= Math.max(from, first - REACH); i--) {
            Token token = text.token(i);
            boolean upTo = text.token(first - 1).folded().equals("الي");
            if (token.isPunctuation() || token.kind() == Token.Kind.NUMBER && !upTo || token.folded().endsWith("ان")
                    && token.folded().length() < 4) {
                return null;
            }
            if (CountedNouns.SHARED.isHead(token.folded()) && i + 1 < first && Unit.isNoun(text, i + 1)) {
                return phrase(text, i + 1, first);
            }
        }
        return null;
    }

    /** A noun with the adjective or noun that belongs to it: فرق إطفاء no, موظفي الميناء, مركزاً صحياً, عيادات متنقلة. */
    private static int[] phrase(TokenizedText text, int noun, int limit) {
        int next = noun + 1;
        boolean more = next < limit && Unit.isNoun(text, next)
                && text.token(next).paragraph() == text.token(noun).paragraph()
                && belongs(text.token(noun), text.token(next), text.text());
        return new int[] { noun, more ? next + 1 : next };
    }

    private static boolean belongs(Token noun, Token next, String text) {
        String word = next.folded();
        if (word.startsWith("ال")) {
            return true;
        }
        boolean definite = noun.folded().startsWith("ال");
        boolean marked = text.startsWith("اً", next.end() - 2) || text.startsWith("ًا", next.end() - 2);
        return !definite && word.length() > 3 && word.charAt(0) != 'و' && (marked || word.endsWith("ه"));
    }
}
