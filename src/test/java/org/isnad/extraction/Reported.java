package org.isnad.extraction;

import java.util.List;

import org.isnad.finding.ChainRole;
import org.isnad.finding.Findings;
import org.isnad.finding.FoundClaim;
import org.isnad.finding.FoundParty;

/** What the extractor finds in a text, in a form that reads well in a test. */
final class Reported {

    private static final Extractor EXTRACTOR = new Extractor();

    private final String text;
    private final Findings findings;

    private Reported(String text) {
        this.text = text;
        this.findings = EXTRACTOR.extract(text, ArticleContext.NONE);
    }

    static Reported in(String... lines) {
        return new Reported(String.join("\n", lines));
    }

    /** Each claim as «speaker: content». */
    List<String> claims() {
        return findings.claims().stream().map(claim -> name(claim.speaker()) + ": " + claim.span().of(text)).toList();
    }

    List<String> contents() {
        return findings.claims().stream().map(claim -> claim.span().of(text)).toList();
    }

    List<String> speakers() {
        return findings.claims().stream().map(claim -> name(claim.speaker())).toList();
    }

    List<String> cues() {
        return findings.claims().stream().map(claim -> claim.cue() == null ? null : claim.cue().of(text)).toList();
    }

    /** The names of those who hold the role in the chain of a claim. */
    List<String> chain(int claim, ChainRole role) {
        return findings.claims().get(claim).chain().stream().filter(link -> link.role() == role).map(link -> name(link.party()))
                .toList();
    }

    FoundClaim claim(int index) {
        return findings.claims().get(index);
    }

    Findings findings() {
        return findings;
    }

    private String name(FoundParty party) {
        return party == null ? "?"
                : party.entity() == null ? party.description() : findings.entities().get(party.entity()).name();
    }
}
