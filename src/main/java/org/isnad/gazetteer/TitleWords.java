package org.isnad.gazetteer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.LexiconFile.Row;
import org.isnad.lexicon.PhraseTrie;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.text.Folding;
import org.isnad.text.TokenizedText;

/** The words titles open with, some of them several: كاتب الدولة, صاحب السمو. */
public final class TitleWords {

    private static final List<String> PRONOUNS = List.of("ها", "هم");
    private static final PhraseTrie<String> OFFICES = offices(phrases("office"));
    private static final PhraseTrie<String> HONOURS = phrases("honour");

    private static final Set<String> EMPTY = LexiconFile.read("title-words.tsv", 1).rows().stream()
            .flatMap(row -> row.list(0).stream()).map(Folding::fold).collect(Collectors.toUnmodifiableSet());

    private TitleWords() {
    }

    static Set<String> offices() {
        return OFFICES.openings();
    }

    static Set<String> honours() {
        return HONOURS.openings();
    }

    /** Folded words without the article that tell nothing of an office: سابق, معالي. */
    public static Set<String> empty() {
        return EMPTY;
    }

    /** One past the last token of an office or honour that begins with this form, or -1. */
    public static int headEnd(TokenizedText text, int i, WordForm form) {
        return Math.max(officeEnd(text, i, form), honourEnd(text, i, form));
    }

    /** Whether the form is a title that may stand right before a name: الدكتور، الرئيس. */
    public static boolean isHonour(TokenizedText text, int i, WordForm form) {
        return honourEnd(text, i, form) > 0;
    }

    /** Whether the form opens a title that goes on: وزير الخارجية. */
    public static boolean isOffice(TokenizedText text, int i, WordForm form) {
        return officeEnd(text, i, form) > 0;
    }

    private static int officeEnd(TokenizedText text, int i, WordForm form) {
        Match<String> match = form.baseIs(WordClass.OFFICE) ? OFFICES.longest(text, i, form.base()) : null;
        return match == null ? -1 : match.end();
    }

    private static int honourEnd(TokenizedText text, int i, WordForm form) {
        Match<String> match = form.is(WordClass.HONOUR) ? HONOURS.longest(text, i, form.word()) : null;
        return match == null ? -1 : match.end();
    }

    /** رئيس with رئيسها and رئيسهم, رئيسة with رئيستها: an office with the pronoun of its body. */
    private static PhraseTrie<String> offices(PhraseTrie<String> trie) {
        for (String office : List.copyOf(trie.openings())) {
            String stem = office.endsWith("ه") ? office.substring(0, office.length() - 1) + "ت" : office;
            for (String pronoun : PRONOUNS) {
                trie.add(stem + pronoun, office);
            }
        }
        return trie;
    }

    private static PhraseTrie<String> phrases(String type) {
        PhraseTrie<String> trie = new PhraseTrie<>();
        for (Row row : LexiconFile.read("titles.tsv", 2).rows()) {
            if (row.column(0).equals(type)) {
                row.list(1).forEach(word -> trie.add(word, word));
            }
        }
        return trie;
    }
}
