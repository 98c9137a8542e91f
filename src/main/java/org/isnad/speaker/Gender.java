package org.isnad.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.isnad.cue.Agreement;
import org.isnad.cue.CueForm;
import org.isnad.finding.EntityType;
import org.isnad.finding.FoundEntity;
import org.isnad.finding.FoundParty;
import org.isnad.lexicon.WordLists;
import org.isnad.naming.Names;
import org.isnad.sentence.Reading;
import org.isnad.text.Folding;

/** Whether a party is spoken of as a she, as far as titles, names and earlier verbs show: وأضافت is never said of الوزير. */
public final class Gender {

    /** Given names of men that end like a woman's. */
    private static final Set<String> MEN = WordLists.words("men-in-ta");
    /** What one man or one source is described with: وأضافت is never said of أحد التجار. */
    private static final Set<String> ONE_MAN = WordLists.words("one-man");
    private static final Set<String> MEN_OF_RANK = WordLists.words("men-of-rank");

    /** سعادة الوزير: the honour says nothing of whom it honours. */
    private static final Set<String> HONOURS = WordLists.words("honours");

    private final Reading reading;
    private final Map<FoundParty, Boolean> known = new HashMap<>();

    public Gender(Reading reading) {
        this.reading = reading;
        for (Names.Title title : reading.names().titles()) {
            if (title.person() != null && !HONOURS.contains(title.head())) {
                boolean feminine = title.head().endsWith("ه") && !MEN_OF_RANK.contains(title.head());
                known.merge(FoundParty.named(title.person()), feminine, Boolean::logicalOr);
            }
        }
    }

    /** Takes note of the verb that a party stands beside as its subject: توقعت عضو اللجنة فلانة tells more than the title. */
    void learn(FoundParty party, CueForm form) {
        if (form == null || !form.finite() || form.plural()) {
            return;
        }
        boolean woman = form.feminine() && party.entity() != null
                && reading.entity(party.entity()).type() == EntityType.PERSON;
        if (woman) {
            known.put(party, true);
        } else {
            known.putIfAbsent(party, form.feminine());
        }
    }

    /** Whether the form cannot be said of the party. */
    public boolean clashes(CueForm form, FoundParty party) {
        if (form != null && form.plural() && !form.feminine() && party != null && form.type() != CueForm.Type.NOMINAL) {
            return single(party, form.finite());
        }
        if (form == null || form.plural() || party == null
                || !form.finite() && form.type() != CueForm.Type.PARTICIPLE) {
            return false;
        }
        Boolean feminine = known.computeIfAbsent(party, this::guess);
        return feminine != null && feminine != form.feminine();
    }

    /** One person, and beside a participle one body: مصرّين is said of several people. */
    private boolean single(FoundParty party, boolean verb) {
        if (party.entity() == null) {
            return !verb && Folding.words(party.description())[0].endsWith("ه");
        }
        return !verb || reading.entity(party.entity()).type() == EntityType.PERSON;
    }

    private Boolean guess(FoundParty party) {
        if (party.entity() == null) {
            String first = Folding.words(party.description())[0];
            return first.endsWith("ه") || first.equals("احدي") ? Boolean.TRUE : ONE_MAN.contains(first) ? Boolean.FALSE : null;
        }
        FoundEntity entity = reading.entity(party.entity());
        String first = Folding.words(entity.name())[0];
        if (entity.type() == EntityType.PERSON) {
            return first.endsWith("ه") && !MEN.contains(first) ? Boolean.TRUE : null;
        }
        return Agreement.masculine(first) ? Boolean.FALSE : first.endsWith("ه") ? Boolean.TRUE : null;
    }
}
