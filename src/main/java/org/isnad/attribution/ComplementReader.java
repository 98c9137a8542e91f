package org.isnad.attribution;

import java.util.Set;

/** Finds where a cue's content begins: after أن, a colon, a governed preposition, an opening mark, or at a verbal noun. */
final class ComplementReader {

    private static final int FARTHEST = 45;
    private static final Set<String> NEVER_OBJECTS = Set.of("بعد", "بين", "بشان", "بحسب", "بحضور", "بمناسبه", "بدوره", "بدورها",
            "بسبب", "بشكل", "بصفته", "بصوره", "بقوه", "بشده", "بوضوح", "باسم", "برفقه", "بعض", "بلا", "بدون", "بيان", "بيانه",
            "بياناته", "بيانها", "بلاده", "بلادها", "بعيدا", "بينما", "بعدما", "بموجب", "بعيد", "بفضل", "بقياده", "برياسه",
            "بجانب", "بالقول",
            "بقوله", "بقولها", "بالمناسبه", "بهذه", "بهذا", "بانه", "بخصوص", "بالنسبه", "باستمرار", "بالفعل", "بمقر", "بكل");

    private final Reading reading;
    private final CueFinder cues;
    private final ContentHeads heads;
    private final QuotedParts quoted;
    private final Complement[] known;
    private final boolean[] asked;

    ComplementReader(Reading reading, CueFinder cues, ContentHeads heads) {
        this.reading = reading;
        this.cues = cues;
        this.heads = heads;
        this.quoted = new QuotedParts(reading);
        this.known = new Complement[reading.size()];
        this.asked = new boolean[reading.size()];
    }

    /** The cue's complement, or null where it has none and therefore reports nothing. */
    Complement find(Cue cue) {
        int at = cue.token();
        if (!asked[at]) {
            asked[at] = true;
            known[at] = search(cue);
        }
        return known[at];
    }

    private Complement search(Cue cue) {
        int from = cue.token() + 1;
        int end = Math.min(reading.sentenceEnd(cue.token()), from + reach(cue));
        Quotation around = reading.quotations().around(cue.token());
        if (around != null) {
            end = Math.min(end, around.close());
        }
        Complement noun = null;
        boolean relative = false;
        for (int i = from; i < end; i++) {
            if (noun != null && (reading.is(i, '،') || reading.is(i, ','))) {
                return noun;
            }
            Complement found = at(cue, i, relative);
            if (found != null && found.shape() == Complement.Shape.NOUN && !heads.isHead(reading.word(i))) {
                noun = noun == null ? found : noun;
            } else if (found != null) {
                return accept(cue, found);
            }
            Quotation quotation = reading.quotations().openedBy(i);
            if (quotation != null && around == null) {
                i = quotation.after() - 1;
                continue;
            }
            int after = reading.afterName(i);
            if (after > i + 1) {
                i = after - 1;
                continue;
            }
            Cue other = cues.at(i);
            if (other != null && other.entry().lemma().equals("قال") && other.participle()) {
                continue;
            }
            if (other != null && !(other.form().type() == CueForm.Type.NOMINAL)) {
                if (!other.finite() || !FunctionWords.RELATIVES.contains(reading.word(i - 1))) {
                    return noun == null ? null : accept(cue, noun);
                }
                relative = true;
            } else if (relative && (reading.is(i, '،') || reading.is(i, ','))) {
                relative = false;
            }
        }
        return noun == null ? null : accept(cue, noun);
    }

    private static int reach(Cue cue) {
        return switch (cue.form().type()) {
            case PARTICIPLE -> 14;
            case SPEECH_NOUN -> 4;
            case NOMINAL -> 5;
            default -> FARTHEST;
        };
    }

    /** The complement whose connector stands at the token, or null. */
    private Complement at(Cue cue, int i, boolean relative) {
        CueEntry entry = cue.entry();
        String word = reading.word(i);
        if (reading.is(i, ':')) {
            return entry.takesQuotation() || entry.takesClause() ? content(cue, i, i + 1, Complement.Shape.COLON) : null;
        }
        Quotation quotation = reading.quotations().openedBy(i);
        if (quotation != null) {
            return entry.takesQuotation() && quoted.states(quotation) ? content(cue, i, i, Complement.Shape.QUOTATION) : null;
        }
        if (entry.takesClause() && FunctionWords.complementizer(word) && !relative) {
            return content(cue, i, i + 1, Complement.Shape.CLAUSE);
        }
        if (reading.mention(i) != null && reading.mention(i - 1) != null || reading.title(i) != null) {
            return null;
        }
        if (entry.takes(word)) {
            boolean clause = FunctionWords.complementizer(reading.word(i + 1));
            return empty(i + 1) ? null
                    : clause ? content(cue, i + 1, i + 2, Complement.Shape.CLAUSE)
                            : content(cue, i, i + 1, Complement.Shape.PREPOSITION);
        }
        return attached(cue, i, word);
    }

    /** Whether what follows a preposition says nothing itself: أشار إلى ذلك. */
    private boolean empty(int i) {
        return Set.of("ذلك", "هذا", "هذه", "ما", "تلك").contains(reading.word(i));
    }

    private Complement attached(Cue cue, int i, String word) {
        CueEntry entry = cue.entry();
        boolean b = entry.takes("ب") && word.length() > 3 && word.charAt(0) == 'ب' && !NEVER_OBJECTS.contains(word)
                && reading.mention(i) == null;
        boolean l = entry.takes("ل") && word.length() > 4 && word.charAt(0) == 'ل' && !word.startsWith("لل")
                && (heads.isHead(word.substring(1)) || ContentHeads.patterned(word.substring(1)));
        if (b && FunctionWords.complementizer(word)) {
            return content(cue, i, i + 1, Complement.Shape.CLAUSE);
        }
        if (b || l) {
            int start = reading.token(i).start() + 1;
            while (reading.text().charAt(start) == 'ـ') {
                start++;
            }
            return new Complement(start, i, i, Complement.Shape.PREPOSITION, cueEnd(cue, i));
        }
        if (entry.takes("ب") && word.equals("ب") && i + 1 < reading.size()) {
            return content(cue, i, i + 1, Complement.Shape.PREPOSITION);
        }
        if (entry.takesNoun() && reading.token(i).isWord() && reading.mention(i) == null
                && (heads.isHead(word) || ContentHeads.patterned(word))
                && !FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i - 1))) {
            return new Complement(reading.token(i).start(), i, i, Complement.Shape.NOUN, cueEnd(cue, i));
        }
        return null;
    }

    private Complement content(Cue cue, int connector, int first, Complement.Shape shape) {
        int limit = reading.paragraphEnd(cue.token());
        while (first < limit
                && (reading.is(first, ':') || reading.is(first, '،') || reading.is(first, ',') || reading.is(first, '-'))) {
            first++;
        }
        if (first >= limit) {
            return null;
        }
        return new Complement(reading.token(first).start(), first, connector, shape, cueEnd(cue, connector));
    }

    /** The cue takes the preposition with it where it stands beside it, and قائلاً after a verb of its own. */
    private int cueEnd(Cue cue, int connector) {
        int end = cue.token() + 1;
        Cue next = cues.at(end);
        if (next != null && next.participle() && next.entry().lemma().equals("قال")) {
            end++;
        }
        boolean preposition = cue.entry().takes(reading.word(end)) || reading.word(end).equals("علي") && connector == end + 1
                || reading.word(end).equals("عن") && connector == end + 1;
        return preposition && end <= connector ? end + 1 : end;
    }

    /** Homographs count only where nothing but their subject stands before the complement: بيّن الوزير أن. */
    private Complement accept(Cue cue, Complement found) {
        if (!cue.entry().strict()
                || found.shape() == Complement.Shape.COLON && reading.quotations().openedBy(found.first()) != null) {
            return found;
        }
        int loose = 0;
        for (int i = cue.token() + 1; i < found.connector() && loose < 3; i++) {
            boolean covered = reading.punctuation(i) || reading.mention(i) != null || reading.title(i) != null;
            loose += covered ? 0 : 1;
        }
        return loose < 3 ? found : null;
    }
}
