package org.isnad.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.lexicon.LexiconFile.Row;
import org.isnad.text.Folding;

/** Sets of folded words by class, from a lexicon file whose rows are a class and its words. */
public final class WordClasses {

    private final Map<String, Set<String>> words = new HashMap<>();

    public WordClasses(String file) {
        for (Row row : LexiconFile.read(file, 2).rows()) {
            Set<String> set = words.computeIfAbsent(row.column(0), name -> new HashSet<>());
            for (String word : row.list(1)) {
                set.add(Folding.fold(word));
            }
        }
    }

    /** The words of a class; fails on a class the file does not have, so that a misspelt class shows at start. */
    public Set<String> of(String name) {
        Set<String> set = words.get(name);
        if (set == null) {
            throw new IllegalStateException("no class " + name + " among " + words.keySet());
        }
        return set;
    }

    /** All words of the classes named. */
    public Set<String> of(List<String> names) {
        Set<String> all = new HashSet<>();
        names.forEach(name -> all.addAll(of(name)));
        return all;
    }
}
