package org.isnad.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import org.isnad.article.Article;
import org.isnad.expression.CountedNouns;
import org.isnad.finding.FoundClaim;
import org.isnad.finding.FoundFigure;
import org.isnad.finding.FoundLink;
import org.isnad.finding.FoundParty;
import org.isnad.knowledge.NamedEntity;
import org.isnad.text.Span;

/** Stores what extraction found as claims; callers are in a transaction. */
@ApplicationScoped
public class ClaimStore {

    private static final double SAME = 0.8;

    /**
     * Stores the claims of an article. Earlier ones that say the same keep their ids; the others go. What an editor decided
     * about stays as decided, and what is found again in its place is not stored beside it.
     *
     * @param entities the stored entities that the found ones' indexes mean
     */
    public void store(Article article, List<FoundClaim> found, List<NamedEntity> entities) {
        List<Claim> earlier = Claim.list("article", article);
        for (FoundClaim one : found) {
            Claim claim = earlier.stream().filter(old -> saysTheSame(old, one, entities))
                    .max(Comparator.comparingDouble(old -> overlap(old, one.span()) + (sameCue(old, one) ? 1 : 0)))
                    .orElseGet(Claim::new);
            earlier.remove(claim);
            if (claim.status == ReviewStatus.PROPOSED) {
                fill(claim, article, one, entities);
                claim.persist();
            }
        }
        earlier.stream().filter(old -> old.status == ReviewStatus.PROPOSED).forEach(Claim::delete);
    }

    /**
     * Whether its cue, or most of its span, remains with the same speaker. The very same characters are the same claim
     * whoever the speaker's name is taken for: a merge or split changes that.
     */
    private static boolean saysTheSame(Claim old, FoundClaim found, List<NamedEntity> entities) {
        double overlap = overlap(old, found.span());
        boolean samePlace = overlap >= SAME || sameCue(old, found) && overlap > 0;
        return old.status == ReviewStatus.PROPOSED
                ? sameWords(old, found)
                        || sameSpeaker(old, found.speaker(), entities) && (samePlace || sameCue(old, found))
                : samePlace;
    }

    private static boolean sameSpeaker(Claim old, FoundParty speaker, List<NamedEntity> entities) {
        NamedEntity named = speaker == null || speaker.entity() == null ? null : entities.get(speaker.entity());
        return Objects.equals(old.speaker == null ? null : old.speaker.id, named == null ? null : named.id)
                && Objects.equals(old.speakerDescription, speaker == null ? null : speaker.description());
    }

    private static boolean sameWords(Claim old, FoundClaim found) {
        return old.start == found.span().start() && old.end == found.span().end() && sameCue(old, found)
                && found.speakerMention() != null && old.speakerStart != null
                && old.speakerStart == found.speakerMention().start();
    }

    private static boolean sameCue(Claim old, FoundClaim found) {
        return old.cueStart != null && found.cue() != null && old.cueStart == found.cue().start()
                && old.cueEnd == found.cue().end();
    }

    /** Shared characters by all characters of the two, 0 to 1. */
    private static double overlap(Claim old, Span span) {
        double shared = Math.min(old.end, span.end()) - Math.max(old.start, span.start());
        return shared <= 0 ? 0 : shared / (Math.max(old.end, span.end()) - Math.min(old.start, span.start()));
    }

    private static void fill(Claim claim, Article article, FoundClaim one, List<NamedEntity> entities) {
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
        claim.about.clear();
        claim.chain.clear();
        claim.figures.clear();
        one.about().stream().map(entities::get).distinct().forEach(claim.about::add);
        one.chain().forEach(link -> claim.chain.add(link(link, article.text, entities)));
        one.figures().forEach(figure -> claim.figures.add(figure(figure, article.text, entities)));
    }

    private static void cue(Claim claim, Span cue) {
        claim.cueText = cue == null ? null : cue.of(claim.article.text);
        claim.cueStart = cue == null ? null : Integer.valueOf(cue.start());
        claim.cueEnd = cue == null ? null : Integer.valueOf(cue.end());
    }

    private static void speaker(Claim claim, FoundClaim found, List<NamedEntity> entities) {
        FoundParty speaker = found.speaker();
        claim.speaker = speaker == null || speaker.entity() == null ? null : entities.get(speaker.entity());
        claim.speakerDescription = speaker == null ? null : speaker.description();
        Span mention = found.speakerMention();
        claim.speakerText = mention == null ? null : mention.of(claim.article.text);
        claim.speakerStart = mention == null ? null : Integer.valueOf(mention.start());
        claim.speakerEnd = mention == null ? null : Integer.valueOf(mention.end());
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

    private static Figure figure(FoundFigure found, String text, List<NamedEntity> entities) {
        Figure figure = new Figure();
        figure.text = found.span().of(text);
        figure.start = found.span().start();
        figure.end = found.span().end();
        figure.amount = found.value();
        figure.unit = found.unit();
        figure.approximate = found.approximate();
        figure.bound = found.bound();
        figure.unitKey = CountedNouns.SHARED.measure(found.unit());
        figure.place = found.place() == null ? null : entities.get(found.place());
        if (found.thing() != null) {
            figure.thing = found.thing().of(text);
            figure.thingStart = found.thing().start();
            figure.thingEnd = found.thing().end();
            figure.thingKey = CountedNouns.SHARED.key(figure.thing);
        }
        return figure;
    }
}
