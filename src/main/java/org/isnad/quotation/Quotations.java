package org.isnad.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * All quotations of a text, matched paragraph by paragraph with one bounded stack, so that a missing mark harms no more
 * than its paragraph: قال: «الأمر “واضح”».
 */
public final class Quotations {

    private static final int DEEPEST = 6;

    private final TokenizedText text;
    private final List<Quotation> found = new ArrayList<>();
    private final int[] outermostAt;
    private final int[] openedAt;
    private final int[] open = new int[DEEPEST];
    private int depth;

    public Quotations(TokenizedText text) {
        this.text = text;
        this.outermostAt = new int[text.size() + 1];
        this.openedAt = new int[text.size() + 1];
        match();
        index();
    }

    /** The outermost quotation that the token stands in, its marks included, or null. */
    public Quotation around(int token) {
        return token < outermostAt.length && outermostAt[token] > 0 ? found.get(outermostAt[token] - 1) : null;
    }

    /** The quotation that the token opens, or null. */
    public Quotation openedBy(int token) {
        return token < openedAt.length && openedAt[token] > 0 ? found.get(openedAt[token] - 1) : null;
    }

    /** The quotation of any depth that the token closes, or null; only its own closing mark counts. */
    public Quotation closedBy(int token) {
        Quotation outer = around(token);
        return outer != null && outer.closed() && outer.close() == token ? outer : null;
    }

    List<Quotation> all() {
        return found;
    }

    private void match() {
        int paragraph = -1;
        int size = text.size();
        for (int i = 0; i < size; i++) {
            Token token = text.token(i);
            if (token.paragraph() != paragraph) {
                if (paragraph >= 0 && !runsOn(i)) {
                    closeAll(i);
                }
                paragraph = token.paragraph();
            }
            QuotationMark mark = QuotationMark.of(text.text(), token);
            if (mark == QuotationMark.EITHER) {
                mark = depth > 0 ? QuotationMark.CLOSES : QuotationMark.OPENS;
            }
            if (mark == QuotationMark.OPENS && depth < DEEPEST) {
                open[depth++] = i;
            } else if (mark == QuotationMark.CLOSES && depth > 0) {
                close(i);
            }
        }
        closeAll(size);
    }

    private void close(int at) {
        boolean single = QuotationMark.single(text.text().charAt(text.token(at).start()));
        int level = depth - 1;
        while (level >= 0 && QuotationMark.single(text.text().charAt(text.token(open[level]).start())) != single) {
            level--;
        }
        if (level < 0) {
            return;
        }
        depth = level;
        found.add(new Quotation(open[level], at, true, level, words(open[level], at)));
    }

    /** A quotation crosses a paragraph only where the next one closes it before opening another. */
    private boolean runsOn(int next) {
        if (depth != 1) {
            return false;
        }
        int paragraph = text.token(next).paragraph();
        for (int i = next; i < text.size() && text.token(i).paragraph() == paragraph; i++) {
            QuotationMark mark = QuotationMark.of(text.text(), text.token(i));
            if (mark != QuotationMark.NONE) {
                return mark == QuotationMark.CLOSES && i > next;
            }
        }
        return false;
    }

    /** What is still open at a paragraph's end: the outermost runs to that end unless a later mark shows it was a slip. */
    private void closeAll(int end) {
        if (depth > 0) {
            int last = end;
            for (int i = open[0] + 1; i < end && i < open[0] + 4; i++) {
                if (text.token(i).is(':')) {
                    last = i;
                }
            }
            if (last == end && words(open[0], end) > 3) {
                int stop = depth > 1 ? open[1] : end;
                if (!nestedAfter(open[0])) {
                    found.add(new Quotation(open[0], stop, false, 0, words(open[0], stop)));
                }
            }
        }
        depth = 0;
    }

    private boolean nestedAfter(int opening) {
        return !found.isEmpty() && found.get(found.size() - 1).open() > opening;
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from + 1; i < to && words < 40; i++) {
            words += text.token(i).isPunctuation() ? 0 : 1;
        }
        return words;
    }

    private void index() {
        found.sort(Comparator.comparingInt(Quotation::open));
        int covered = -1;
        for (int q = 0; q < found.size(); q++) {
            Quotation quotation = found.get(q);
            openedAt[quotation.open()] = q + 1;
            if (quotation.open() > covered) {
                covered = quotation.closed() ? quotation.close() : quotation.close() - 1;
                for (int i = quotation.open(); i <= covered; i++) {
                    outermostAt[i] = q + 1;
                }
            }
        }
    }
}
