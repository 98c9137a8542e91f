package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A text with its claims, each where it stands: every sentence says who says what. */
final class GeneratedArticle {

    /** One statement; offsets count UTF-16 units of the text, ends are exclusive. */
    record Statement(int speaker, String name, int cueStart, int nameStart, int start, int end) {
    }

    private static final String CUE = "قال";
    private static final String COMPLEMENTIZER = " إن ";

    private final StringBuilder text = new StringBuilder();
    private final List<Statement> statements = new ArrayList<>();

    GeneratedArticle(Random random, Vocabulary vocabulary, int claims, int people) {
        text.append(vocabulary.phrase(random, 8)).append("\n\n");
        for (int i = 0; i < claims; i++) {
            int speaker = (int) (people * Math.pow(random.nextDouble(), 2));
            state(speaker, vocabulary.person(speaker), vocabulary.phrase(random, 10 + random.nextInt(12)));
            text.append(' ').append(vocabulary.phrase(random, 4 + random.nextInt(8))).append(".\n");
        }
    }

    private void state(int speaker, String name, String content) {
        int cue = text.length();
        text.append(CUE).append(' ');
        int mention = text.length();
        text.append(name).append(COMPLEMENTIZER);
        int start = text.length();
        text.append(content);
        statements.add(new Statement(speaker, name, cue, mention, start, text.length()));
        text.append('.');
    }

    String text() {
        return text.toString();
    }

    String title() {
        return text.substring(0, text.indexOf("\n"));
    }

    List<Statement> statements() {
        return statements;
    }

    String cue() {
        return CUE;
    }
}
