package org.isnad.sentence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.isnad.lexicon.LexiconFile;
import org.isnad.text.Folding;

/** The nouns that stand for sources and occasions: {@code sources.tsv} and {@code occasions.tsv}. */
public final class SourceWords {

    /** What such a noun stands for. */
    public enum Sort {
        /** مصدر، مسؤولون */
        UNNAMED,
        /** عدد من، بعض */
        GROUP,
        /** تقرير، بيان */
        DOCUMENT,
        /** صحيفة، وكالة */
        OUTLET,
        /** تنظيم، حزب: a classifier before a name */
        BODY
    }

    private static final String[] POSSESSORS = { "هما", "هم", "ها", "نا", "ه" };

    private final Map<String, Sort> sorts = new HashMap<>();
    private final Set<String> occasions = new HashSet<>();
    private final Nationalities nationalities = new Nationalities();

    public SourceWords() {
        for (LexiconFile.Row row : LexiconFile.read("sources.tsv", 2).rows()) {
            Sort sort = row.value(1, Sort.class);
            for (String noun : row.list(0)) {
                sorts.put(Folding.fold(noun), sort);
            }
        }
        for (LexiconFile.Row row : LexiconFile.read("occasions.tsv", 1).rows()) {
            for (String noun : row.list(0)) {
                occasions.add(Folding.fold(noun));
            }
        }
    }

    public Nationalities nationalities() {
        return nationalities;
    }

    /** The sort of a noun as it stands, or null. */
    public Sort sort(String folded) {
        Sort sort = sorts.get(folded);
        return sort == null && folded.length() > 5 && folded.endsWith("ا") && !folded.endsWith("ها")
                ? sorts.get(folded.substring(0, folded.length() - 1))
                : sort;
    }

    /** The sort of a noun with the article: المصدر, الصحيفة; null without. */
    public Sort definite(String folded) {
        return folded.startsWith("ال") ? sorts.get(folded.substring(2)) : null;
    }

    /** The sort of a noun with an attached pronoun: مديرها, والدته; null without. */
    public Sort possessed(String folded) {
        for (String pronoun : POSSESSORS) {
            if (folded.length() > pronoun.length() + 3 && folded.endsWith(pronoun)) {
                String noun = folded.substring(0, folded.length() - pronoun.length());
                Sort sort = sorts.get(noun);
                return sort == null && noun.endsWith("ت") ? sorts.get(noun.substring(0, noun.length() - 1) + "ه") : sort;
            }
        }
        return null;
    }

    public boolean isOutletNoun(String folded) {
        return sorts.get(folded) == Sort.OUTLET;
    }

    public boolean isOccasion(String folded) {
        return occasions.contains(folded);
    }
}
