package org.isnad.proposition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.isnad.expression.FigureReader;
import org.isnad.finding.FoundFigure;
import org.isnad.finding.Stance;
import org.isnad.text.TokenizedText;

/** Makes propositions of plain words for tests; each stands in an article of its own. */
public final class Said {

    private static final PropositionReader READER = new PropositionReader(new ComparisonLexicon());
    private static final AtomicLong KEYS = new AtomicLong();

    private Said() {
    }

    public static Proposition by(Voice voice, String text) {
        return by(voice, Stance.ASSERTS, "2026-01-01", text);
    }

    public static Proposition by(Voice voice, Stance stance, String day, String text) {
        return by(voice, stance, day, text, "", KEYS.incrementAndGet());
    }

    public static Proposition by(Voice voice, Stance stance, String day, String text, String leadIn, long article) {
        List<PropositionReader.Number> numbers = new ArrayList<>();
        TokenizedText tokens = new TokenizedText(text);
        for (FoundFigure figure : new FigureReader().read(tokens, 0, tokens.size())) {
            numbers.add(new PropositionReader.Number(figure.span(), figure.value(), figure.unit(), figure.approximate()));
        }
        PropositionReader.Content content = READER.read(text, leadIn, List.of(), numbers);
        long key = KEYS.incrementAndGet();
        return new Proposition(key, article, (int) key, text, voice, stance, LocalDate.parse(day), Set.of(),
                content.words(), content.amounts(), content.traits(), content.verdict());
    }

    public static Voice person(long key, String name, String... roles) {
        return new Voice(key, List.of(name), List.of(roles), true);
    }

    public static Voice body(long key, String name) {
        return new Voice(key, List.of(name), List.of(), false);
    }

    public static Voice unnamed(String description) {
        return new Voice(null, List.of(description), List.of(), true);
    }
}
