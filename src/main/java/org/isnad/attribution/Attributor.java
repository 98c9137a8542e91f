package org.isnad.attribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.isnad.content.ContentHeads;
import org.isnad.cue.CueLexicon;
import org.isnad.expression.FigureReader;
import org.isnad.finding.ChainRole;
import org.isnad.finding.EntityType;
import org.isnad.finding.FoundClaim;
import org.isnad.finding.FoundFurniture;
import org.isnad.finding.FoundLink;
import org.isnad.finding.FoundParty;
import org.isnad.naming.Names;
import org.isnad.sentence.Reading;
import org.isnad.sentence.SourceWords;
import org.isnad.text.Span;
import org.isnad.text.TokenizedText;

/** Finds the attributed statements of one article, with speaker, chain, date and figures. */
public final class Attributor {

    private final CueLexicon cues = new CueLexicon();
    private final ContentHeads heads = new ContentHeads();
    private final SourceWords words = new SourceWords();
    private final FigureReader figures = new FigureReader();

    /**
     * Reads the claims of one text.
     *
     * @param title the headline's place, or null
     * @param outlet the entity that publishes it, or null
     * @param credits entities the whole article is taken from, nearest first
     * @param anchor the date against which relative days resolve, or null
     */
    public List<FoundClaim> find(TokenizedText text, Names names, List<FoundFurniture> furniture, Span title,
            Integer outlet, List<Integer> credits, LocalDate anchor) {
        List<Span> closed = furniture.stream().map(FoundFurniture::span).toList();
        Reading reading = new Reading(text, names, closed);
        List<ClaimDraft> drafts = new ClaimFinder(reading, cues, heads, words).find(title);
        new Circumstances(reading, words, anchor, outlet).add(drafts);
        List<FoundClaim> claims = new ArrayList<>(drafts.size());
        Set<Span> seen = new HashSet<>();
        for (ClaimDraft draft : drafts) {
            Span span = new Span(draft.content.start(), draft.content.end());
            if (seen.add(span)) {
                claims.add(claim(reading, draft, span, credits));
            }
        }
        return claims;
    }

    private FoundClaim claim(Reading reading, ClaimDraft draft, Span span, List<Integer> credits) {
        return new FoundClaim(span, draft.content.kind(), draft.stance, draft.cue, draft.speaker, draft.mention,
                chain(draft, credits), draft.saidOn, draft.occasion, about(reading, draft),
                FigurePlaces.add(reading, draft.content,
                        figures.read(reading.tokenized(), draft.content.first(), draft.content.after())),
                draft.rule,
                Confidence.of(draft));
    }

    private static List<FoundLink> chain(ClaimDraft draft, List<Integer> credits) {
        List<FoundLink> chain = new ArrayList<>();
        if (draft.speaker != null) {
            chain.add(new FoundLink(ChainRole.SPEAKER, draft.speaker, draft.mention, draft.rule));
        }
        if (draft.toldTo != null) {
            chain.add(new FoundLink(ChainRole.INTERVIEWER, draft.toldTo, draft.toldEvidence, "told-to"));
        }
        for (ClaimDraft.Relay relay : draft.relays) {
            chain.add(new FoundLink(ChainRole.RELAYER, relay.party(), relay.evidence(), relay.rule()));
        }
        for (int credit : credits) {
            chain.add(new FoundLink(ChainRole.CREDITED_SOURCE, FoundParty.named(credit), null, "credit"));
        }
        return chain;
    }

    /** The people and organizations that the content names. */
    private static List<Integer> about(Reading reading, ClaimDraft draft) {
        Set<Integer> about = new LinkedHashSet<>();
        for (int i = draft.content.first(); i < draft.content.after(); i++) {
            Names.Mention mention = reading.mention(i);
            if (mention != null && reading.entity(mention.entity()).type() != EntityType.PLACE) {
                about.add(mention.entity());
            }
        }
        return List.copyOf(about);
    }
}
