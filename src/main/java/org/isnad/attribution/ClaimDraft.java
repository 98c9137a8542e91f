package org.isnad.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.isnad.content.Content;
import org.isnad.cue.CueForm;
import org.isnad.finding.FoundParty;
import org.isnad.finding.Stance;
import org.isnad.speaker.Subject;
import org.isnad.text.Span;

/** A claim while the rules still add to it. */
final class ClaimDraft {

    final Content content;
    final Span cue;
    final int cueToken;
    Stance stance;
    FoundParty speaker;
    Span mention;
    final List<Relay> relays = new ArrayList<>();
    FoundParty toldTo;
    Span toldEvidence;
    String occasion;
    LocalDate saidOn;
    boolean nested;
    /** The form of the cue, or null. */
    CueForm form;
    /** The token that leads over to the content, its preposition included. */
    int connector;
    String rule;
    double confidence;

    /** Somebody who passes the words on, with the place that shows it. */
    record Relay(FoundParty party, Span evidence, String rule) {
    }

    ClaimDraft(Content content, Span cue, int cueToken, String rule, double confidence) {
        this.content = content;
        this.cue = cue;
        this.cueToken = cueToken;
        this.rule = rule;
        this.confidence = confidence;
    }

    void spokenBy(Subject subject) {
        speaker = subject.party();
        mention = subject.mention();
    }

    void relay(FoundParty party, Span evidence, String rule) {
        if (!party.equals(speaker) && relays.stream().noneMatch(r -> r.party().equals(party))) {
            relays.add(new Relay(party, evidence, rule));
        }
    }
}
