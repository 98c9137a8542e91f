package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;

import org.isnad.finding.FoundFurniture;
import org.isnad.gazetteer.Vocabulary;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.text.Folding;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** A text as the naming rules see it: every word with the forms it has without clitics, furniture closed to names. */
public final class Reading {

    private static final WordForm[] NONE = {};
    private static final WordForm[] UPON = { new WordForm("على", 0, false) };
    private static final int SPORT_WORDS = 5;

    private final TokenizedText text;
    private final boolean[] closed;
    private final String[] words;
    private final WordForm[][] forms;
    private final long[] own;
    private final long[] any;
    private final boolean sport;

    public Reading(TokenizedText text, List<FoundFurniture> furniture) {
        this.text = text;
        this.closed = new boolean[text.size()];
        this.words = new String[text.size()];
        this.forms = new WordForm[text.size()][];
        this.own = new long[text.size()];
        this.any = new long[text.size()];
        for (FoundFurniture piece : furniture) {
            for (int i = text.firstAt(piece.span().start()); i < text.size()
                    && text.token(i).start() < piece.span().end(); i++) {
                closed[i] = true;
            }
        }
        int sportWords = 0;
        for (int i = 0; i < words.length; i++) {
            read(i);
            sportWords += is(i, WordClass.SPORT) ? 1 : 0;
        }
        this.sport = sportWords >= SPORT_WORDS;
    }

    private void read(int i) {
        if (closed[i] || !text.token(i).isWord()) {
            words[i] = "";
            forms[i] = NONE;
            return;
        }
        words[i] = text.token(i).folded();
        WordForm[] read = Vocabulary.forms(words[i]);
        own[i] = read[0].bits();
        forms[i] = isUpon(i) ? UPON : read;
        for (WordForm form : forms[i]) {
            any[i] |= form.bits() | form.baseBits();
        }
    }

    public TokenizedText text() {
        return text;
    }

    public int size() {
        return words.length;
    }

    /** A word of the article proper. */
    public boolean isWord(int i) {
        return i >= 0 && i < words.length && forms[i] != NONE;
    }

    public boolean isNumber(int i) {
        return i >= 0 && i < closed.length && !closed[i] && text.token(i).kind() == Token.Kind.NUMBER;
    }

    /** The folded word as it stands, or an empty string for anything but a word. */
    public String word(int i) {
        return i >= 0 && i < words.length ? words[i] : "";
    }

    /** Whether the word as it stands is of the class. */
    public boolean is(int i, WordClass kind) {
        return i >= 0 && i < own.length && (own[i] & kind.bit()) != 0;
    }

    /** Whether the word, in any of its forms or without its article, is of the class. */
    public boolean mayBe(int i, WordClass kind) {
        return mayBe(i, kind.bit());
    }

    /** Whether the word, in any of its forms or without its article, is of one of the classes given as bits. */
    public boolean mayBe(int i, long classes) {
        return (any[i] & classes) != 0;
    }

    /** Whether the text speaks of matches, players and clubs. */
    public boolean isAboutSport() {
        return sport;
    }

    /** على is not the name علي, though both fold to one form. */
    public boolean isUpon(int i) {
        String word = text.token(i).folded();
        return word.length() < 5 && word.endsWith("علي") && text.text().charAt(text.token(i).end() - 1) == 'ى';
    }

    /** Whether a punctuation mark of the article proper is one of those given. */
    public boolean isMark(int i, String marks) {
        char mark = mark(i);
        return mark != 0 && marks.indexOf(mark) >= 0;
    }

    public boolean isOpening(int i) {
        return switch (mark(i)) {
            case '"', '“', '«', '‘', '\'', '(' -> true;
            default -> false;
        };
    }

    public boolean isClosing(int i) {
        return switch (mark(i)) {
            case '"', '”', '“', '»', '’', '\'', ')' -> true;
            default -> false;
        };
    }

    public boolean isComma(int i) {
        char mark = mark(i);
        return mark == '،' || mark == ',';
    }

    private char mark(int i) {
        if (i < 0 || i >= closed.length || closed[i]) {
            return 0;
        }
        Token token = text.token(i);
        return token.isPunctuation() && !token.folded().isEmpty() ? token.folded().charAt(0) : 0;
    }

    /** Whether two tokens stand in one paragraph. */
    public boolean sameLine(int i, int j) {
        return i >= 0 && j >= 0 && i < closed.length && j < closed.length
                && text.token(i).paragraph() == text.token(j).paragraph();
    }

    /** The ways of reading a word, the word as it stands first; none for anything but a word. */
    public WordForm[] forms(int i) {
        return i >= 0 && i < forms.length ? forms[i] : NONE;
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

    /** The folded words of a name, without clitics and punctuation; للـ at the front is read as ال. */
    public List<String> words(Sighting name) {
        List<String> words = new ArrayList<>(name.to() - name.from());
        for (int i = name.from(); i < name.to(); i++) {
            Token token = text.token(i);
            if (!token.isPunctuation()) {
                words.add(i > name.from() ? token.folded() : NameForm.opened(first(name.span(), token)));
            }
        }
        return words;
    }

    private String first(Span name, Token token) {
        return name.start() <= token.start() ? token.folded()
                : Folding.fold(text.text().substring(name.start(), token.end()));
    }

    /** Whether a quotation mark opened between the two tokens stays open. */
    private boolean opensWithin(int from, int to) {
        int marks = 0;
        for (int i = from + 1; i < to; i++) {
            marks += isMark(i, "\"“«”»'") ? 1 : 0;
        }
        return marks % 2 == 1;
    }
}
