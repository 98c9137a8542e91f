package org.isnad.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.isnad.lexicon.WordClasses;

/** Every folded word the lexicons of names hold, with its classes and its forms without clitics; made once. */
public final class Vocabulary {

    private static final long ORDINARY = WordClass.bits(WordClass.STOP, WordClass.REPORTS, WordClass.ACTS, WordClass.PLACE,
            WordClass.DOMAIN, WordClass.EPITHET, WordClass.MODIFIER, WordClass.PLAIN, WordClass.SPORT);
    private static final Map<String, Long> BITS = new LinkedHashMap<>();
    private static final WordTable TABLE;
    private static final long[] CLASSES;
    private static final WordForm[][] FORMS;

    static {
        Map<String, WordClasses> files = new HashMap<>();
        for (WordClass kind : WordClass.values()) {
            if (kind.file() != null) {
                files.computeIfAbsent(kind.file(), WordClasses::new).of(kind.section()).forEach(word -> add(word, kind));
            }
        }
        files.get("name-context.tsv").of("act").forEach(Vocabulary::addVerb);
        TitleWords.offices().forEach(word -> add(word, WordClass.OFFICE));
        TitleWords.honours().forEach(word -> add(word, WordClass.HONOUR));
        OrganizationHeads.heads().forEach(word -> add(word, WordClass.HEAD));
        OrganizationHeads.nationHeads().forEach(word -> add(word, WordClass.NATION_HEAD));
        LocalHeads.heads().forEach(word -> add(word, WordClass.LOCAL_HEAD));
        NameLexicon.SHARED.demonyms().words().forEach(Vocabulary::addDemonym);
        NameLexicon.SHARED.names().openings().forEach(word -> add(word, WordClass.LISTED));
        derive();
        TABLE = new WordTable(BITS);
        CLASSES = BITS.values().stream().mapToLong(Long::longValue).toArray();
        FORMS = BITS.keySet().stream().map(Vocabulary::formsOf).toArray(WordForm[][]::new);
        BITS.clear();
    }

    private Vocabulary() {
    }

    /** The classes of a folded word. */
    static long bits(String word) {
        int number = TABLE.number(word);
        return number >= 0 ? CLASSES[number] : isServant(word) ? WordClass.MAY_BE_GIVEN.bit() : 0;
    }

    /** The ways of reading a word, the word as it stands first; not to be changed. */
    public static WordForm[] forms(String word) {
        int number = TABLE.number(word);
        return number >= 0 ? FORMS[number] : formsOf(word);
    }

    private static void add(String word, WordClass kind) {
        BITS.merge(word, kind.bit(), (one, other) -> one | other);
    }

    /** Third person forms of a verb given by its stems: أعلن أعلنت يعلن تعلن سيعلن ستعلن. */
    private static void addVerb(String pair) {
        String[] stems = pair.split(" ");
        for (String form : List.of(stems[0], stems[0] + "ت", "ي" + stems[1], "ت" + stems[1], "سي" + stems[1],
                "ست" + stems[1])) {
            add(form, WordClass.ACTS);
        }
    }

    private static void addDemonym(String adjective) {
        add(adjective, WordClass.DEMONYM);
        if (adjective.length() > 2) {
            add("ال" + adjective, WordClass.DEMONYM);
            add("ال" + adjective, WordClass.DEFINITE_DEMONYM);
        }
    }

    private static void derive() {
        Map.copyOf(BITS).forEach((word, bits) -> {
            boolean arab = has(bits, WordClass.ARAB) || has(bits, WordClass.FOREIGN);
            if (arab && !has(bits, WordClass.WORDLIKE)) {
                add(word, WordClass.GIVEN);
            }
            if (arab || has(bits, WordClass.WORDLIKE) || isServant(word)) {
                add(word, WordClass.MAY_BE_GIVEN);
            }
            if (has(bits, WordClass.REPORT)) {
                addJoined(word, WordClass.REPORTS);
            }
            if (has(bits, WordClass.ACTS)) {
                addJoined(word, WordClass.ACTS);
            }
        });
        Map.copyOf(BITS).forEach((word, bits) -> {
            if ((bits & ORDINARY) != 0) {
                add(word, WordClass.ORDINARY);
            }
            if (has(bits, WordClass.STOP) && word.length() > 2) {
                add("و" + word, WordClass.ORDINARY);
                add(word + "ا", WordClass.ORDINARY);
            }
            if (has(bits, WordClass.PLAIN)) {
                add("ال" + word, WordClass.ORDINARY);
            }
        });
    }

    private static boolean has(long bits, WordClass kind) {
        return (bits & kind.bit()) != 0;
    }

    private static void addJoined(String word, WordClass kind) {
        add(word, kind);
        if (word.length() > 2) {
            add("و" + word, kind);
            add("ف" + word, kind);
        }
    }

    /** Names written together: عبدالرحمن. */
    private static boolean isServant(String word) {
        return word.length() > 6 && word.startsWith("عبدال");
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
