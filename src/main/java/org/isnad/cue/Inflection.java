package org.isnad.cue;

import java.util.function.BiConsumer;

/** Derives the folded forms of a reporting verb from its past, present and participle: أكد gives أكدت, يؤكدون, مؤكدة … */
final class Inflection {

    private static final String[] PRONOUNS = { "ه", "ها", "هم", "هما", "نا", "ني" };

    private final CueEntry entry;
    private final BiConsumer<String, CueForm> forms;

    Inflection(CueEntry entry, BiConsumer<String, CueForm> forms) {
        this.entry = entry;
        this.forms = forms;
    }

    void past(String stem) {
        char last = stem.charAt(stem.length() - 1);
        boolean weak = last == 'ا' || last == 'ي';
        String core = weak ? stem.substring(0, stem.length() - 1) : stem;
        add(stem, CueForm.Type.PAST, false, false);
        add(core + "ت", CueForm.Type.PAST, true, false);
        add(core + "وا", CueForm.Type.PAST, false, true);
        if (weak) {
            add(core + "يا", CueForm.Type.PAST, false, true);
        }
        if (entry.takes("pronoun")) {
            for (String pronoun : PRONOUNS) {
                add((weak ? core + "ا" : stem) + pronoun, CueForm.Type.PAST, false, false);
                add(core + "ت" + pronoun, CueForm.Type.PAST, true, false);
                add(core + "و" + pronoun, CueForm.Type.PAST, false, true);
            }
        }
        add(core + "تا", CueForm.Type.PAST, true, true);
        if (!weak) {
            add(stem + "ا", CueForm.Type.PAST, false, true);
            add(stem + "ن", CueForm.Type.PAST, true, true);
        }
    }

    void present(String stem) {
        String rest = stem.substring(1);
        boolean weak = rest.endsWith("ي") || rest.endsWith("و");
        String core = weak ? rest.substring(0, rest.length() - 1) : rest;
        add("ي" + rest, CueForm.Type.PRESENT, false, false);
        add("ت" + rest, CueForm.Type.PRESENT, true, false);
        add("ي" + core + "ون", CueForm.Type.PRESENT, false, true);
        add("ي" + rest + "ان", CueForm.Type.PRESENT, false, true);
        if (entry.takes("pronoun")) {
            for (String pronoun : PRONOUNS) {
                add("ي" + rest + pronoun, CueForm.Type.PRESENT, false, false);
                add("ت" + rest + pronoun, CueForm.Type.PRESENT, true, false);
                add("ي" + core + "ون" + pronoun, CueForm.Type.PRESENT, false, true);
            }
        }
    }

    void participle(String stem) {
        boolean weak = stem.endsWith("ي");
        String core = weak ? stem.substring(0, stem.length() - 1) : stem;
        add(stem + "ا", CueForm.Type.PARTICIPLE, false, false);
        add(stem + "ه", CueForm.Type.PARTICIPLE, true, false);
        add(core + "ين", CueForm.Type.PARTICIPLE, false, true);
        add(stem + "ات", CueForm.Type.PARTICIPLE, true, true);
        add(stem + "تين", CueForm.Type.PARTICIPLE, true, true);
    }

    private void add(String form, CueForm.Type type, boolean feminine, boolean plural) {
        forms.accept(form, new CueForm(entry, type, feminine, plural));
    }
}
