package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;

import org.isnad.finding.FoundFurniture;
import org.isnad.gazetteer.ContextWords;
import org.isnad.text.Folding;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** A text as the naming rules see it: every word with the forms it has without clitics, furniture closed to names. */
public final class Reading {

    private static final String OPENING = "\"“«‘'(";
    private static final String CLOSING = "\"”“»’')";

    private static final WordForm[] NONE = {};
    private static final WordForm[] UPON = { new WordForm("على", 0, false) };

    private final TokenizedText text;
    private final WordForm[][] forms;
    private final boolean[] closed;
    private Boolean sport;

    public Reading(TokenizedText text, List<FoundFurniture> furniture) {
        this.text = text;
        this.forms = new WordForm[text.size()][];
        this.closed = new boolean[text.size()];
        for (FoundFurniture piece : furniture) {
            for (int i = text.firstAt(piece.span().start()); i < text.size()
                    && text.token(i).start() < piece.span().end(); i++) {
                closed[i] = true;
            }
        }
    }

    public TokenizedText text() {
        return text;
    }

    public int size() {
        return closed.length;
    }

    /** A word of the article proper. */
    public boolean isWord(int i) {
        return i >= 0 && i < closed.length && !closed[i] && text.token(i).isWord();
    }

    public boolean isNumber(int i) {
        return i >= 0 && i < closed.length && !closed[i] && text.token(i).kind() == Token.Kind.NUMBER;
    }

    /** The folded word as it stands, or an empty string for anything but a word. */
    public String word(int i) {
        return isWord(i) ? text.token(i).folded() : "";
    }

    /** Whether the text speaks of matches, players and clubs. */
    public boolean isAboutSport() {
        if (sport == null) {
            int words = 0;
            for (int i = 0; i < closed.length; i++) {
                words += ContextWords.SPORT.contains(word(i)) ? 1 : 0;
            }
            sport = words >= 5;
        }
        return sport;
    }

    /** على is not the name علي, though both fold to one form. */
    public boolean isUpon(int i) {
        String word = text.token(i).folded();
        return word.endsWith("علي") && word.length() < 5 && text.text().charAt(text.token(i).end() - 1) == 'ى';
    }

    public boolean isMark(int i, String marks) {
        return i >= 0 && i < closed.length && !closed[i] && text.token(i).isPunctuation()
                && marks.indexOf(text.token(i).folded().isEmpty() ? 0 : text.token(i).folded().charAt(0)) >= 0;
    }

    public boolean isOpening(int i) {
        return isMark(i, OPENING);
    }

    public boolean isClosing(int i) {
        return isMark(i, CLOSING);
    }

    public boolean isComma(int i) {
        return isMark(i, "،,");
    }

    public boolean sameLine(int i, int j) {
        return i >= 0 && j >= 0 && i < closed.length && j < closed.length
                && text.token(i).paragraph() == text.token(j).paragraph();
    }

    /** The ways of reading a word, the word as it stands first; none for anything but a word. */
    public WordForm[] forms(int i) {
        if (!isWord(i)) {
            return NONE;
        }
        if (forms[i] == null) {
            forms[i] = isUpon(i) ? UPON : formsOf(text.token(i).folded());
        }
        return forms[i];
    }

    /** The characters of the tokens from {@code from} to {@code to}, without the clitics that the form leaves off. */
    public Span span(int from, WordForm form, int to) {
        Token first = text.token(from);
        int start = first.start();
        for (int left = form.cut(); left > 0 && start < first.end() - 1; start++) {
            if (Folding.fold(text.text().charAt(start)) != 0) {
                left--;
            }
        }
        while (start < first.end() - 1 && Folding.isMark(text.text().charAt(start))) {
            start++;
        }
        int end = text.token(to - 1).end();
        if (opensWithin(from, to) && to < closed.length && isClosing(to)) {
            end = text.token(to).end();
        }
        return new Span(start, Math.max(start + 1, end));
    }

    /** Whether a quotation mark opened between the two tokens stays open. */
    private boolean opensWithin(int from, int to) {
        int marks = 0;
        for (int i = from + 1; i < to; i++) {
            marks += isMark(i, "\"“«”»'") ? 1 : 0;
        }
        return marks % 2 == 1;
    }

    private static WordForm[] formsOf(String word) {
        List<WordForm> forms = new ArrayList<>(4);
        forms.add(new WordForm(word, 0, false));
        addPrepositions(forms, word, 0);
        if (word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')) {
            forms.add(new WordForm(word.substring(1), 1, false));
            addPrepositions(forms, word.substring(1), 1);
        }
        return forms.toArray(new WordForm[0]);
    }

    private static void addPrepositions(List<WordForm> forms, String word, int cut) {
        if (word.length() > 3 && word.startsWith("لل")) {
            forms.add(new WordForm("ال" + word.substring(2), cut, true));
        }
        if (word.length() > 3 && "بكل".indexOf(word.charAt(0)) >= 0) {
            forms.add(new WordForm(word.substring(1), cut + 1, false));
        }
    }
}
