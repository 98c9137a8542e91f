package org.isnad.speaker;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.isnad.cue.CueForm;
import org.isnad.finding.FoundParty;
import org.isnad.lexicon.WordLists;
import org.isnad.text.Folding;

/** Who has been speaking so far, so that وأضاف without a subject goes on with the right one. */
public final class SpeakerTrack {

    private static final Set<String> STATEMENTS = WordLists.words("one-statement");
    private static final int REMEMBERED = 5;

    private final Gender gender;
    private FoundParty current;
    private final Deque<FoundParty> earlier = new ArrayDeque<>();
    private final Map<String, FoundParty> issuers = new HashMap<>();
    private final Map<String, FoundParty> descriptions = new HashMap<>();

    public SpeakerTrack(Gender gender) {
        this.gender = gender;
    }

    /** The speaker to carry over to a verb without a subject: the latest whom it can be said of, or null. */
    public FoundParty carried(CueForm form) {
        if (!gender.clashes(form, current) || issuers.containsValue(current)) {
            return current;
        }
        return earlier.stream().filter(party -> !gender.clashes(form, party)).findFirst().orElse(null);
    }

    /** Who spoke before the one who speaks now, for an answer to a question; or null. */
    public FoundParty other(CueForm form) {
        return earlier.stream().filter(party -> !gender.clashes(form, party)).findFirst().orElse(null);
    }

    /** Whether the form cannot be said of the party. */
    public boolean clashes(CueForm form, FoundParty party) {
        return gender.clashes(form, party);
    }

    public FoundParty current() {
        return current;
    }

    /** The party speaks, as the subject of the verb where it stands beside one. */
    public void speaks(FoundParty party, CueForm form, boolean beside) {
        if (beside) {
            gender.learn(party, form);
        }
        if (!party.equals(current)) {
            if (current != null) {
                earlier.remove(current);
                earlier.addFirst(current);
            }
            if (earlier.size() > REMEMBERED) {
                earlier.removeLast();
            }
        }
        current = party;
        describes(party);
    }

    /** A source without a name stands in the text, for a later short form of it. */
    public void describes(FoundParty party) {
        if (party.description() != null) {
            descriptions.put(Folding.words(party.description())[0], party);
        }
    }

    /** Whose statement or report the text is about, for a later البيان. */
    public void issued(String document, FoundParty party) {
        issuers.put(kind(document), party);
    }

    /** Who issued the document of that noun. */
    FoundParty issuer(String document) {
        return issuers.get(kind(document));
    }

    private static String kind(String document) {
        return STATEMENTS.contains(document) ? "بيان" : document;
    }

    /** The source once described with this noun, المصدر after مصدر أمني; else whoever has been speaking. */
    FoundParty described(String noun) {
        FoundParty issuer = issuer(noun);
        FoundParty party = issuer == null ? descriptions.get(noun) : issuer;
        return party == null && !noun.endsWith("ون") && !noun.endsWith("ان") && !noun.endsWith("اء") ? current : party;
    }

    /** Background in the paper's own voice ends a carried speaker: يذكر أن. */
    public void silence() {
        current = null;
        earlier.clear();
    }
}
