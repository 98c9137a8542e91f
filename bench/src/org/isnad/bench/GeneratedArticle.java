package org.isnad.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A text with its claims, each where it stands: every sentence says who says what; one in four gives a number. */
final class GeneratedArticle {

    /** One statement; offsets count UTF-16 units of the text, ends are exclusive, and without a number both are 0. */
    record Statement(int speaker, String name, int cueStart, int nameStart, int start, int end, int number, int numberStart) {
    }

    static final String CUE = "قال";
    static final String COUNTED = "منزلا";

    private static final String COMPLEMENTIZER = " إن ";
    private static final int NUMBERS = 900;

    private final StringBuilder text = new StringBuilder();
    private final List<Statement> statements = new ArrayList<>();
    private final String title;

    GeneratedArticle(Random random, Vocabulary vocabulary, String title, int claims, int people) {
        this.title = title;
        text.append(title).append("\n\n");
        for (int i = 0; i < claims; i++) {
            int speaker = (int) (people * Math.pow(random.nextDouble(), 2));
            int number = random.nextInt(4) == 0 ? 100 + random.nextInt(NUMBERS) : 0;
            state(speaker, vocabulary.person(speaker), vocabulary.phrase(random, 10 + random.nextInt(12)), number);
            text.append(' ').append(vocabulary.phrase(random, 4 + random.nextInt(8))).append(".\n");
        }
    }

    private void state(int speaker, String name, String content, int number) {
        int cue = text.length();
        text.append(CUE).append(' ');
        int mention = text.length();
        text.append(name).append(COMPLEMENTIZER);
        int start = text.length();
        text.append(content);
        int numberStart = number == 0 ? 0 : text.length() + 1;
        if (number > 0) {
            text.append(' ').append(number).append(' ').append(COUNTED);
        }
        statements.add(new Statement(speaker, name, cue, mention, start, text.length(), number, numberStart));
        text.append('.');
    }

    String text() {
        return text.toString();
    }

    String title() {
        return title;
    }

    List<Statement> statements() {
        return statements;
    }
}
