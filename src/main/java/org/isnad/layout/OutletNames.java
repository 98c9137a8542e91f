package org.isnad.layout;

import java.util.List;

import org.isnad.finding.OrganizationKind;
import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.LexiconFile.Row;
import org.isnad.lexicon.PhraseTrie;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.text.TokenizedText;

/** Outlets by name, and which of them are news agencies. */
final class OutletNames {

    private static final PhraseTrie<Boolean> NAMES = read();

    private OutletNames() {
    }

    /** One past the last token of an outlet's name that begins here, or -1. */
    static int end(TokenizedText text, int from) {
        return from < text.size() ? end(text, from, text.token(from).folded()) : -1;
    }

    /** The same with the first word read in another form, such as without its preposition. */
    static int end(TokenizedText text, int from, String first) {
        Match<Boolean> match = NAMES.longest(text, from, first);
        return match == null ? -1 : match.end();
    }

    /** Whether the name that begins here is an agency's: واس، رويترز. */
    static boolean isAgency(TokenizedText text, int from) {
        return from < text.size() && isAgency(text, from, text.token(from).folded());
    }

    /** The same with the first word read in another form. */
    static boolean isAgency(TokenizedText text, int from, String first) {
        Match<Boolean> match = NAMES.longest(text, from, first);
        return match != null && match.values().contains(true);
    }

    private static PhraseTrie<Boolean> read() {
        PhraseTrie<Boolean> names = new PhraseTrie<>();
        for (Row row : LexiconFile.read("organizations.tsv", 2).rows()) {
            if (row.value(0, OrganizationKind.class) == OrganizationKind.MEDIA) {
                for (List<String> forms : row.groups(1)) {
                    boolean agency = forms.stream()
                            .anyMatch(name -> name.startsWith("وكالة") || name.startsWith("الوكالة"));
                    forms.forEach(name -> names.add(name, agency));
                }
            }
        }
        return names;
    }
}
