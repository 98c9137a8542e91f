package org.isnad.finding;

import java.time.LocalDate;
import java.util.List;

import org.isnad.text.Span;

/**
 * A stretch of text whose content the article attributes to someone.
 *
 * @param span the content, without the reporting expression, the complementizer and the outer quotation marks
 * @param cue the reporting expression, or null (headline form, or a quotation that goes on without one)
 * @param speaker null where nobody could be found
 * @param speakerMention the characters that name the speaker here, or null where it is elided
 * @param chain speaker, interviewer, relayers and credited sources in the order of {@link ChainRole}; the publisher is
 *        left to whoever stores the article
 * @param saidOn null where the text allows no date
 * @param occasion where it was said, as written, or null
 * @param about indexes into {@link Findings#entities()}, people and organizations the content speaks of
 * @param rule the rule that made it
 * @param confidence 0 to 1
 */
public record FoundClaim(Span span, ClaimKind kind, Stance stance, Span cue, FoundParty speaker, Span speakerMention,
        List<FoundLink> chain, LocalDate saidOn, String occasion, List<Integer> about, List<FoundFigure> figures,
        String rule, double confidence) {

    public FoundClaim {
        chain = List.copyOf(chain);
        about = List.copyOf(about);
        figures = List.copyOf(figures);
    }
}
