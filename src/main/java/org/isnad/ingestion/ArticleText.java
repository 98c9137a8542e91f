package org.isnad.ingestion;

/** What a text must be like to be taken in as an article. */
final class ArticleText {

    static final int LONGEST = 1_000_000;
    /** Of all letters; news that quotes a foreign source at length still passes. */
    private static final double LEAST_ARABIC = 0.3;

    private ArticleText() {
    }

    /** Passes the text on or says what is wrong with it. */
    static String check(String text, String field) throws InputFault {
        if (text.length() > LONGEST) {
            throw new InputFault(field, FaultCode.TOO_LARGE, "النص أطول من مليون حرف: قسّمه",
                    "the text is longer than 1,000,000 characters: divide it");
        }
        checkCharacters(text, field);
        if (text.codePoints().noneMatch(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))) {
            throw new InputFault(field, FaultCode.EMPTY, "النص فارغ: الصق نص الخبر",
                    "the text is empty: paste the article's text");
        }
        long letters = text.codePoints().filter(Character::isLetter).count();
        long arabic = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC).count();
        if (arabic == 0 || arabic < LEAST_ARABIC * letters) {
            throw new InputFault(field, FaultCode.NOT_ARABIC, "النص ليس بالعربية: يقرأ إسناد الأخبار العربية وحدها",
                    "the text is not Arabic: Isnad reads Arabic news only");
        }
        return text;
    }

    /** Refuses NUL, other control characters that no text has, and halves of surrogate pairs. */
    static void checkCharacters(String text, String field) throws InputFault {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B && c != 0x1A) {
                throw new InputFault(field, FaultCode.BINARY, "في النص محارف ليست من نص (الموضع " + i + ")",
                        "the text holds characters that no text has (at " + i + ")");
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new InputFault(field, FaultCode.INVALID_CHARACTER, "في النص نصف محرف (الموضع " + i + ")",
                        "the text holds half of a surrogate pair (at " + i + ")");
            }
        }
    }
}
