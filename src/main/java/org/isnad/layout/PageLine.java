package org.isnad.layout;

import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** Lines that only pages have: a menu with bars (الرئيسية | رياضة | فيديو), a counter (148 مشاركة), a row of tags. */
final class PageLine {

    private PageLine() {
    }

    /** Two bars or more with at most three words between them, or nothing but tags. */
    static boolean isMenu(TokenizedText text, Line line) {
        int bars = 0;
        int tags = 0;
        int words = 0;
        int longest = 0;
        for (int i = line.from(); i < line.to(); i++) {
            Token token = text.token(i);
            boolean bar = token.is('|') || token.is('·') || token.is('•') || token.is('›') || token.is('¦');
            bars += bar ? 1 : 0;
            tags += token.is('#') ? 1 : 0;
            words = bar || token.is('#') ? 0 : words + (token.isWord() ? 1 : 0);
            longest = Math.max(longest, words);
        }
        boolean tagged = tags > 1 && text.token(line.from()).is('#');
        return (bars > 1 || tagged) && longest <= 3 && !line.isSentence();
    }

    /** Two parts or more of at most three words each, between bars, arrows or slashes: الرئيسية / وطنية / فلاحة. */
    static boolean isTrail(TokenizedText text, Line line) {
        int bars = 0;
        int words = 0;
        for (int i = line.from(); i < line.to(); i++) {
            Token token = text.token(i);
            boolean bar = token.isPunctuation() && "/>»›|\\←".indexOf(token.folded().charAt(0)) >= 0;
            if (!bar && !token.isWord()) {
                return false;
            }
            bars += bar ? 1 : 0;
            words = bar ? 0 : words + 1;
            if (words > 3) {
                return false;
            }
        }
        return bars > 0 && bars < line.to() - line.from() && !line.isSentence();
    }

    /** A few words in Latin letters that are no address: Partager sur Facebook, TT. */
    static boolean isLatin(Line line) {
        return line.length() < 40 && line.text().chars().allMatch(c -> c < 0x250 && c != '.' && !Character.isDigit(c))
                && line.text().chars().anyMatch(Character::isLetter);
    }

    /** The letters of those who wrote and edited: بور/مح/رس. */
    static boolean isInitials(TokenizedText text, Line line) {
        int slashes = 0;
        for (int i = line.from(); i < line.to(); i++) {
            Token token = text.token(i);
            slashes += token.is('/') ? 1 : 0;
            if (!token.is('/') && (!token.isWord() || token.folded().length() > 3) || OutletNames.end(text, i) > 0) {
                return false;
            }
        }
        return slashes > 0 && line.length() <= 16;
    }

    /** A number and what it counts on a page. */
    static boolean isCounter(TokenizedText text, Line line) {
        int numbers = 0;
        int counted = 0;
        for (int i = line.from(); i < line.to(); i++) {
            Token token = text.token(i);
            numbers += token.kind() == Token.Kind.NUMBER ? 1 : 0;
            counted += isCounted(token.folded()) ? 1 : 0;
            if (token.isWord() && !isCounted(token.folded())) {
                return false;
            }
        }
        return numbers > 0 && counted > 0 && line.length() < 60;
    }

    private static boolean isCounted(String word) {
        return switch (word) {
            case "مشاركه", "مشاركات", "مشاهده", "مشاهدات", "تعليق", "تعليقات", "تعليقا", "قراءه", "قراءات", "زياره", "مره",
                    "مرات",
                    "زيارات", "اعجاب", "اعجابات", "دقيقه", "دقائق", "دقايق", "للقراءه", "وقت", "مده", "القراءه", "عدد",
                    "الف", "k", "views", "shares", "comments", "likes", "min", "read" ->
                true;
            default -> false;
        };
    }
}
