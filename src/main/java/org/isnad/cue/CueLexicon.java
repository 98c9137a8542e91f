package org.isnad.cue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.isnad.finding.Stance;
import org.isnad.lexicon.LexiconFile;
import org.isnad.sentence.FunctionWords;
import org.isnad.text.Folding;

/** Every form of every reporting expression, by its folded spelling: {@code cues.tsv} and {@code nominal-cues.tsv}. */
public final class CueLexicon {

    private final Map<String, CueForm> forms = new HashMap<>();

    public CueLexicon() {
        for (LexiconFile.Row row : LexiconFile.read("cues.tsv", 6).rows()) {
            CueEntry entry = entry(row, 3);
            Inflection inflection = new Inflection(entry, forms::putIfAbsent);
            inflection.past(Folding.fold(row.column(0)));
            if (!row.column(1).equals("-")) {
                inflection.present(Folding.fold(row.column(1)));
            }
            if (!row.column(2).equals("-")) {
                inflection.participle(Folding.fold(row.column(2)));
            }
        }
        for (LexiconFile.Row row : LexiconFile.read("nominal-cues.tsv", 5).rows()) {
            CueEntry entry = entry(row, 2);
            CueForm.Type type = row.value(1, CueForm.Type.class);
            for (String form : row.list(0)) {
                forms.putIfAbsent(Folding.fold(form), new CueForm(entry, type, false, false));
            }
        }
    }

    /** The expression of which a written word is a form: وقالت is of قال; the word itself where it is of none. */
    public String lemma(String written) {
        CueForm form = form(Folding.fold(written));
        return form == null ? written : form.entry().lemma();
    }

    /** The form that a token's folded spelling shows, with و or ف in front or without, ليؤكد included, or null. */
    CueForm form(String folded) {
        CueForm form = forms.get(folded);
        if (form == null && folded.length() > 3) {
            form = forms.get(FunctionWords.bare(folded));
        }
        if (form == null && folded.length() > 4 && folded.charAt(0) == 'ل') {
            CueForm consequent = forms.get(folded.substring(1));
            form = consequent != null && consequent.type() == CueForm.Type.PRESENT ? consequent : null;
        }
        return form;
    }

    private static CueEntry entry(LexiconFile.Row row, int column) {
        Set<String> takes = new LinkedHashSet<>();
        for (String taken : row.list(column)) {
            takes.add(Folding.fold(taken));
        }
        if (takes.isEmpty()) {
            throw row.fault("a cue needs a complement");
        }
        double reliability;
        try {
            reliability = Double.parseDouble(row.column(column + 2));
        } catch (NumberFormatException e) {
            throw row.fault("'" + row.column(column + 2) + "' is no number");
        }
        return new CueEntry(row.column(0), takes, row.value(column + 1, Stance.class), reliability,
                row.column(column + 3).equals("strict"));
    }
}
