package org.isnad.content;

import org.isnad.finding.ClaimKind;
import org.isnad.quotation.Quotation;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.QuotedParts;
import org.isnad.sentence.Reading;

/** Finds where a source stops speaking: at the sentence's end, at the next cue, before «بحسب X», at the closing mark. */
public final class ContentReader {

    /** Words after which nobody is still being reported; it bounds the work on text without stops. */
    private static final int LONGEST = 400;

    private final Reading reading;
    private final ContentLimits limits;
    private final QuotedParts quoted;

    public ContentReader(Reading reading, ContentLimits limits) {
        this.reading = reading;
        this.limits = limits;
        this.quoted = new QuotedParts(reading);
    }

    /** Reads the content that begins with the complement; null where nothing is left of it. */
    public Content read(Complement complement, int limit) {
        int first = complement.first();
        Quotation quotation = reading.quotations().openedBy(first);
        if (quotation != null && whole(quotation, complement)) {
            return direct(quotation);
        }
        int end = Math.min(limit, reading.sentenceEnd(first));
        Quotation around = reading.quotations().around(first);
        if (around != null && around.open() < first) {
            end = Math.min(end, around.close());
        }
        if (complement.shape() == Complement.Shape.COLON && around == null && limit > end) {
            end = firstPerson(first, end);
        }
        return walk(complement.start(), first, end);
    }

    /** After a colon without marks the speech goes on over the next sentences while they speak in the first person. */
    private int firstPerson(int first, int end) {
        int until = end;
        int paragraph = reading.paragraphEnd(first);
        while (until < paragraph && until < first + LONGEST && speaksOn(until, reading.sentenceEnd(until))) {
            until = reading.sentenceEnd(until);
        }
        return until;
    }

    private boolean speaksOn(int from, int limit) {
        boolean own = false;
        for (int i = from; i < limit; i++) {
            if (limits.stops(i)) {
                return false;
            }
            own |= FunctionWords.firstPerson(reading.word(i));
        }
        return own;
    }

    /** The content of a quotation by itself. */
    public Content direct(Quotation quotation) {
        int first = quotation.first();
        int last = quotation.close();
        for (int i = first + 1; !quotation.closed() && i < last; i++) {
            if (reading.punctuation(i - 1) && cueAt(i)) {
                last = i;
            }
        }
        while (!quotation.closed() && last > first && reading.punctuation(last - 1) && !reading.is(last - 1, ')')) {
            last--;
        }
        if (last <= first) {
            return null;
        }
        int end = reading.token(last - 1).end();
        if (quotation.closed() && reading.is(last - 1, '.') && last - 1 > first && !reading.is(last - 2, '.')) {
            end = reading.token(last - 1).start();
        }
        return new Content(reading.token(first).start(), end, first, quotation.closed() ? quotation.after() : last,
                ClaimKind.DIRECT);
    }

    /** Whether a quotation that nobody closed ends before the token: …، مضيفاً أن. */
    private boolean cueAt(int i) {
        return limits.participle(i);
    }

    /** A stretch of words up to a limit, cut where another voice begins. */
    public Content walk(int start, int first, int limit) {
        boolean mixed = false;
        int bound = (int) Math.min(limit, (long) first + LONGEST);
        int i = first;
        while (i < bound) {
            Quotation quotation = reading.quotations().openedBy(i);
            if (quotation != null && reading.quotations().around(i) == quotation) {
                mixed |= quoted.quotes(quotation);
                i = quotation.after();
            } else if (i > first && limits.stops(i)) {
                break;
            } else {
                i++;
            }
        }
        i = Math.min(i, Math.max(bound, first));
        int last = i < bound ? limits.withoutLeadIn(first, i) : i;
        while (last > first && trailing(last - 1)) {
            last--;
        }
        return last <= first ? null
                : new Content(start, reading.token(last - 1).end(), first, i, mixed ? ClaimKind.MIXED : ClaimKind.REPORTED);
    }

    private boolean trailing(int i) {
        return reading.punctuation(i) && !reading.is(i, ')') && !reading.is(i, '%') && reading.quotations().closedBy(i) == null;
    }

    /** Whether the quotation is the whole content: nothing of the clause goes on after its closing mark. */
    private boolean whole(Quotation quotation, Complement complement) {
        if (complement.shape() == Complement.Shape.COLON || complement.shape() == Complement.Shape.QUOTATION) {
            boolean label = complement.shape() == Complement.Shape.COLON && quotation.words() < 4
                    && quotation.after() < reading.size() && reading.token(quotation.after()).isWord()
                    && reading.word(quotation.after()).charAt(0) != 'و';
            return quoted.states(quotation) && !label || quotation.words() > 0 && ends(quotation.after());
        }
        if (!quoted.isPart(quotation)) {
            return quotation.words() > 1 && ends(quotation.after()) && reading.afterName(quotation.first()) < quotation.close();
        }
        int after = quotation.after();
        return ends(after) || quotation.words() > 5 && (reading.comma(after));
    }

    private boolean ends(int i) {
        if (i >= reading.size() || reading.token(i).paragraph() != reading.token(i - 1).paragraph()) {
            return true;
        }
        if (reading.comma(i)) {
            return limits.stops(i + 1) || limits.stops(i);
        }
        return reading.endsSentence(i) || limits.stops(i);
    }
}
