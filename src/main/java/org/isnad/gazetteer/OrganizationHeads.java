package org.isnad.gazetteer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.isnad.finding.OrganizationKind;
import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.LexiconFile.Row;
import org.isnad.text.Folding;

/** Nouns that open an organization's name: وزارة، حزب، صحيفة; and those that need a nationality: الجيش، الحكومة. */
public final class OrganizationHeads {

    private static final Map<String, Head> HEADS = new HashMap<>();
    private static final Map<String, Head> NATION = new HashMap<>();

    static {
        for (Row row : LexiconFile.read("organization-heads.tsv", 3).rows()) {
            Extent extent = Extent.valueOf(row.column(2).toUpperCase(Locale.ROOT));
            Head head = new Head(row.value(0, OrganizationKind.class), extent);
            for (String noun : row.list(1)) {
                (extent == Extent.NATION ? NATION : HEADS).put(Folding.fold(noun), head);
            }
        }
    }

    private OrganizationHeads() {
    }

    /** How a name goes on after its head noun. */
    public enum Extent {
        FULL,
        WEAK,
        QUIET,
        NATION
    }

    public record Head(OrganizationKind kind, Extent extent) {
    }

    static Set<String> heads() {
        return HEADS.keySet();
    }

    static Set<String> nationHeads() {
        return NATION.keySet();
    }

    /** What a noun without its article opens, or null. */
    public static Head head(String base) {
        return HEADS.get(base);
    }

    /** What a noun without its article opens where a nationality follows, or null. */
    public static Head nationHead(String base) {
        return NATION.get(base);
    }
}
