package org.isnad.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.isnad.finding.OrganizationKind;
import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.LexiconFile.Row;
import org.isnad.text.Folding;

/** Nouns that open the name of a local body: بلدية، مستشفى، نقابة; and what makes a name of each. */
public final class LocalHeads {

    private static final Map<String, Head> HEADS = new HashMap<>();

    static {
        for (Row row : LexiconFile.read("local-bodies.tsv", 3).rows()) {
            Set<Complement> complements = row.list(2).stream().map(name -> Complement.valueOf(name.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toSet());
            Head head = new Head(row.value(0, OrganizationKind.class), complements);
            row.list(1).forEach(noun -> HEADS.put(Folding.fold(noun), head));
        }
    }

    private LocalHeads() {
    }

    /** What may follow a head and make a name of it. */
    public enum Complement {
        SEAT,
        NOUN,
        MEMBERS,
        FIELD,
        SECURITY,
        TOWN,
        NAMED
    }

    public record Head(OrganizationKind kind, Set<Complement> complements) {
        /** Whether such a complement makes a name of the head. */
        public boolean takes(Complement complement) {
            return complements.contains(complement);
        }
    }

    static Set<String> heads() {
        return HEADS.keySet();
    }

    /** What a noun without its article opens, or null. */
    public static Head head(String base) {
        return HEADS.get(base);
    }
}
