package org.isnad.speaker;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.isnad.cue.CueForm;
import org.isnad.finding.FoundParty;
import org.isnad.text.Folding;

/** Who has been speaking so far, so that وأضاف without a subject goes on with the right one. */
public final class SpeakerTrack {

    private static final Set<String> DOCUMENTS = Set.of("بيان", "تقرير", "بلاغ", "مذكره", "نشره", "دراسه", "وثيقه");

    private FoundParty current;
    private FoundParty masculine;
    private FoundParty feminine;
    private FoundParty issuer;
    private final Map<String, FoundParty> descriptions = new HashMap<>();

    /** The speaker to carry over to a verb without a subject, agreeing in gender where both kinds have spoken. */
    public FoundParty carried(CueForm form) {
        if (!form.finite() || form.plural()) {
            return current;
        }
        FoundParty agreeing = form.feminine() ? feminine : masculine;
        return agreeing == null ? current : agreeing;
    }

    public FoundParty current() {
        return current;
    }

    public void speaks(FoundParty party, CueForm form) {
        if (!party.equals(current)) {
            masculine = null;
            feminine = null;
        }
        current = party;
        if (form != null && form.finite() && !form.plural()) {
            if (form.feminine()) {
                feminine = party;
            } else {
                masculine = party;
            }
        }
        if (party.description() != null) {
            String first = Folding.fold(party.description()).split("\\s+")[0];
            descriptions.put(first, party);
            current = party;
        }
    }

    /** Whose statement or report the text is about, for a later البيان. */
    public void issued(FoundParty party) {
        issuer = party;
    }

    FoundParty issuer() {
        return issuer;
    }

    /** The source once described with this noun, المصدر after مصدر أمني; else whoever has been speaking. */
    FoundParty described(String noun) {
        FoundParty party = descriptions.get(noun);
        if (issuer != null && DOCUMENTS.contains(noun)) {
            return issuer;
        }
        return party == null && !noun.endsWith("ون") && !noun.endsWith("ان") && !noun.endsWith("اء") ? current : party;
    }

    /** Background in the paper's own voice ends a carried speaker: يذكر أن. */
    public void silence() {
        current = null;
        masculine = null;
        feminine = null;
    }
}
