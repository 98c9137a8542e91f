package org.isnad.layout;

import org.isnad.text.TokenizedText;

/** The name of an agency, listed or not, by the words that make one: وكالة أنباء الجنوب, وكالة المرسى للأنباء. */
final class AgencyPhrase {

    private static final int MAX_WORDS = 6;

    private AgencyPhrase() {
    }

    /** One past the last token of an outlet's or agency's name that begins here and ends before {@code limit}, or -1. */
    static int end(TokenizedText text, int from, int limit) {
        int listed = OutletNames.end(text, from);
        int phrase = from < limit ? unlisted(text, from, limit) : -1;
        return Math.max(listed > limit ? -1 : listed, phrase);
    }

    /** Whether what begins here is an agency's name. */
    static boolean isAgency(TokenizedText text, int from, int limit) {
        return OutletNames.isAgency(text, from) || from < limit && unlisted(text, from, limit) > 0;
    }

    private static int unlisted(TokenizedText text, int from, int limit) {
        String head = text.token(from).folded();
        if (!head.equals("وكاله") && !head.equals("الوكاله")) {
            return -1;
        }
        int end = from + 1;
        boolean news = false;
        while (end < Math.min(limit, from + MAX_WORDS) && text.token(end).isWord()) {
            String word = text.token(end).folded();
            if (word.equals("للانباء") || word.equals("للاخبار")) {
                return end + 1;
            }
            news |= word.equals("انباء") || word.equals("الانباء");
            end++;
        }
        return news && end > from + 2 ? end : -1;
    }
}
