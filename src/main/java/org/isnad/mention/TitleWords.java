package org.isnad.mention;

import java.util.List;
import java.util.Set;

import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.LexiconFile.Row;
import org.isnad.lexicon.PhraseTrie;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.lexicon.WordClasses;

/** The words titles are made of. */
public final class TitleWords {

    private static final PhraseTrie<String> OFFICES = phrases("office");
    private static final PhraseTrie<String> HONOURS = phrases("honour");
    private static final Set<String> MODIFIERS = new WordClasses("titles.tsv").of("modifier");

    private TitleWords() {
    }

    /** One past the last token of an office or honour that begins with this form, or -1. */
    public static int headEnd(Reading reading, int i, WordForm form) {
        Match<String> office = OFFICES.longest(reading.text(), i, form.base());
        Match<String> honour = HONOURS.longest(reading.text(), i, form.word());
        return Math.max(office == null ? -1 : office.end(), honour == null ? -1 : honour.end());
    }

    /** Whether the form is a title that may stand right before a name: الدكتور، الرئيس. */
    public static boolean isHonour(Reading reading, int i, WordForm form) {
        return HONOURS.longest(reading.text(), i, form.word()) != null;
    }

    public static boolean isOffice(Reading reading, int i, WordForm form) {
        return OFFICES.longest(reading.text(), i, form.base()) != null;
    }

    public static boolean isModifier(String word) {
        return MODIFIERS.contains(word);
    }

    private static PhraseTrie<String> phrases(String type) {
        PhraseTrie<String> trie = new PhraseTrie<>();
        for (Row row : LexiconFile.read("titles.tsv", 2).rows()) {
            if (row.column(0).equals(type)) {
                List<String> words = row.list(1);
                words.forEach(word -> trie.add(word, word));
            }
        }
        return trie;
    }
}
