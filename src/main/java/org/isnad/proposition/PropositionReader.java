package org.isnad.proposition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.isnad.text.Folding;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** Reads what a claim's text says. Linear in its length. */
public final class PropositionReader {

    /** A name in the claim's text. */
    public record Name(Span span, long entity) {
    }

    /** A number in the claim's text with its unit as written. */
    public record Number(Span span, double value, String unit, boolean approximate) {
    }

    /** What is read of a text. */
    public record Content(List<ContentWord> words, List<Amount> amounts, Set<WordClass> traits, Verdict verdict) {
    }

    private static final int AROUND = 3;

    private final ComparisonLexicon lexicon;

    public PropositionReader(ComparisonLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Reads a claim's text.
     *
     * @param leadIn the text before it in its sentence, which may say that it speaks of another's account
     */
    public Content read(String text, String leadIn, List<Name> names, List<Number> numbers) {
        TokenizedText tokens = new TokenizedText(text);
        List<ContentWord> words = new ArrayList<>();
        Set<WordClass> traits = EnumSet.noneOf(WordClass.class);
        boolean negation = false;
        boolean ending = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.token(i);
            String folded = token.folded();
            for (WordClass one : WordClass.values()) {
                if (token.isWord() && lexicon.is(folded, one)) {
                    traits.add(one);
                }
            }
            Name name = names.stream().filter(one -> one.span().contains(token.span())).findFirst().orElse(null);
            boolean counted = numbers.stream().anyMatch(number -> number.span().overlaps(token.span()));
            if (token.isPunctuation()) {
                negation = negation && isInner(token);
            } else if (name != null) {
                if (words.isEmpty() || !Long.valueOf(name.entity()).equals(words.get(words.size() - 1).entity())) {
                    words.add(name(name, text));
                }
            } else if (lexicon.is(folded, WordClass.STILL)) {
                negation = false;
            } else if (lexicon.is(folded, WordClass.NEGATOR)) {
                negation = true;
            } else if (negation && lexicon.is(folded, WordClass.BOUND)) {
                negation = false;
            } else if (lexicon.is(folded, WordClass.DENIER) && i + 1 < tokens.size()
                    && lexicon.is(bare(tokens.token(i + 1).folded()), WordClass.CLOSING)) {
                ending = true;
                i++;
            } else if (token.isWord() && !counted && says(folded)) {
                words.add(word(token, i + 1 < tokens.size() ? tokens.token(i + 1).folded() : "", negation != ending));
                negation = false;
                ending = false;
            }
        }
        return new Content(List.copyOf(words), numbers.stream().map(one -> amount(one, words, text)).toList(), traits,
                verdict(text, leadIn));
    }

    private static boolean isInner(Token mark) {
        return mark.folded().length() == 1 && "\"“”«»'‘’()".indexOf(mark.folded().charAt(0)) >= 0;
    }

    private static String bare(String folded) {
        return folded.startsWith("ال") ? folded.substring(2) : folded;
    }

    private boolean says(String folded) {
        return folded.length() > 1 && !lexicon.is(folded, WordClass.FUNCTION) && !lexicon.is(folded, WordClass.LIGHT)
                && !lexicon.is(folded, WordClass.UNIVERSAL) && !lexicon.is(folded, WordClass.PART)
                && !lexicon.is(folded, WordClass.COUNT);
    }

    private ContentWord word(Token token, String next, boolean negated) {
        String stem = Stem.of(token.folded());
        Set<String> variants = Stem.variants(stem);
        Set<String> concepts = lexicon.concepts(stem, variants, next);
        return new ContentWord(token.span(), token.folded(), stem, variants, Stem.skeleton(stem), concepts,
                lexicon.kinds(concepts), lexicon.isAct(concepts), negated, null);
    }

    private static ContentWord name(Name name, String text) {
        String folded = Folding.fold(name.span().of(text));
        return new ContentWord(name.span(), folded, folded, Set.of(), null, Set.of(), Set.of(), false, false, name.entity());
    }

    private Amount amount(Number number, List<ContentWord> words, String text) {
        List<ContentWord> unit = new ArrayList<>();
        String quantity = null;
        boolean duration = false;
        boolean countsAnybody = false;
        for (Token token : new TokenizedText(number.unit() == null ? "" : number.unit()).tokens()) {
            countsAnybody |= lexicon.is(token.folded(), WordClass.VAGUE);
            quantity = lexicon.is(token.folded(), WordClass.QUANTITY) ? Stem.of(token.folded()) : quantity;
            duration |= lexicon.is(token.folded(), WordClass.DURATION);
            if (token.isWord() && says(token.folded()) && !(countsAnybody && isComplement(token))
                    && !lexicon.is(token.folded(), WordClass.VAGUE) && !lexicon.is(token.folded(), WordClass.QUANTITY)) {
                unit.add(word(token, "", false));
            }
        }
        if (number.unit() == null) {
            counted(number, words, text).ifPresent(unit::add);
        }
        int next = (int) words.stream().filter(word -> word.span().start() < number.span().start()).count();
        List<ContentWord> measure = new ArrayList<>(
                words.subList(Math.max(0, next - AROUND), Math.min(words.size(), next + AROUND)));
        measure.removeIf(word -> word.isName() || lexicon.is(word.folded(), WordClass.VAGUE)
                || lexicon.is(word.folded(), WordClass.QUANTITY));
        unit.stream().filter(word -> measure.stream().noneMatch(one -> one.stem().equals(word.stem()))).forEach(measure::add);
        return new Amount(number.value(), number.span(), unit, measure, number.approximate(), quantity, duration,
                isPart(number.span(), text));
    }

    /** What is counted, where it stands before the number: عدد المصابين ارتفع إلى 17. */
    private Optional<ContentWord> counted(Number number, List<ContentWord> words, String text) {
        int after = new TokenizedText(text.substring(0, number.span().start())).tokens().stream()
                .filter(token -> lexicon.is(token.folded(), WordClass.COUNT)).mapToInt(Token::end).max().orElse(text.length());
        return words.stream().filter(word -> word.span().start() >= after && word.span().end() <= number.span().start())
                .filter(word -> !word.isName() && !lexicon.is(word.folded(), WordClass.VAGUE)).findFirst();
    }

    /** A noun that only says whose: [ثلاثة من] موظفي الميناء; an adjective tells what is counted: العمال المصابين. */
    private boolean isComplement(Token word) {
        String stem = Stem.of(word.folded());
        return !lexicon.isAct(lexicon.concepts(stem, Stem.variants(stem), ""));
    }

    private boolean isPart(Span number, String text) {
        String after = text.substring(number.end(), Math.min(text.length(), number.end() + 20)).strip();
        return lexicon.is(Folding.fold(after.split("[\\s،,.]+", 2)[0]), WordClass.PART);
    }

    private Verdict verdict(String text, String leadIn) {
        Boolean onFigure = null;
        for (Token token : new TokenizedText(leadIn).tokens()) {
            Boolean account = lexicon.account(token.folded());
            onFigure = account == null ? onFigure : account;
        }
        return onFigure == null ? null
                : lexicon.verdict(Folding.fold(text).replaceAll("[^0-9a-zء-ي]+", " ").strip(), onFigure);
    }
}
