package org.isnad.claim;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.isnad.article.Article;
import org.isnad.finding.FoundClaim;
import org.isnad.finding.FoundFigure;
import org.isnad.finding.FoundLink;
import org.isnad.finding.FoundParty;
import org.isnad.knowledge.NamedEntity;
import org.isnad.text.Span;

/** Stores what extraction found as claims; callers are in a transaction. */
@ApplicationScoped
public class ClaimStore {

    /**
     * Stores the claims of an article.
     *
     * @param entities the stored entities that the found ones' indexes mean
     */
    public void store(Article article, List<FoundClaim> found, List<NamedEntity> entities) {
        for (FoundClaim one : found) {
            Claim claim = new Claim();
            claim.article = article;
            claim.text = one.span().of(article.text);
            claim.start = one.span().start();
            claim.end = one.span().end();
            claim.kind = one.kind();
            claim.stance = one.stance();
            claim.saidOn = one.saidOn();
            claim.listedOn = one.saidOn() == null ? article.listedOn : one.saidOn();
            claim.occasion = one.occasion();
            claim.rule = one.rule();
            claim.confidence = one.confidence();
            cue(claim, one.cue());
            speaker(claim, one, entities);
            one.about().stream().map(entities::get).distinct().forEach(claim.about::add);
            one.chain().forEach(link -> claim.chain.add(link(link, article.text, entities)));
            one.figures().forEach(figure -> claim.figures.add(figure(figure, article.text)));
            claim.persist();
        }
    }

    private static void cue(Claim claim, Span cue) {
        if (cue != null) {
            claim.cueText = cue.of(claim.article.text);
            claim.cueStart = cue.start();
            claim.cueEnd = cue.end();
        }
    }

    private static void speaker(Claim claim, FoundClaim found, List<NamedEntity> entities) {
        FoundParty speaker = found.speaker();
        if (speaker != null) {
            claim.speaker = speaker.entity() == null ? null : entities.get(speaker.entity());
            claim.speakerDescription = speaker.description();
        }
        if (found.speakerMention() != null) {
            claim.speakerText = found.speakerMention().of(claim.article.text);
            claim.speakerStart = found.speakerMention().start();
            claim.speakerEnd = found.speakerMention().end();
        }
    }

    private static ChainLink link(FoundLink found, String text, List<NamedEntity> entities) {
        ChainLink link = new ChainLink();
        link.role = found.role();
        link.entity = found.party().entity() == null ? null : entities.get(found.party().entity());
        link.description = found.party().description();
        link.rule = found.rule();
        if (found.evidence() != null) {
            link.evidenceText = found.evidence().of(text);
            link.evidenceStart = found.evidence().start();
            link.evidenceEnd = found.evidence().end();
        }
        return link;
    }

    private static Figure figure(FoundFigure found, String text) {
        Figure figure = new Figure();
        figure.text = found.span().of(text);
        figure.start = found.span().start();
        figure.end = found.span().end();
        figure.amount = found.value();
        figure.unit = found.unit();
        figure.approximate = found.approximate();
        return figure;
    }
}
