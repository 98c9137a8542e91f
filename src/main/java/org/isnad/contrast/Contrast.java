package org.isnad.contrast;

import java.util.List;
import java.util.regex.Pattern;

import org.isnad.article.TextSpan;
import org.isnad.claim.ClaimView;
import org.isnad.comparison.DifferenceKind;
import org.isnad.comparison.RelationKind;
import org.isnad.page.ClaimCard;
import org.isnad.page.Excerpt;
import org.isnad.relation.ClaimRelationView;
import org.isnad.relation.RelationDirection;
import org.isnad.text.Span;

/**
 * Two related claims, the one that repeats, corroborates, updates or contradicts the other being the later.
 *
 * @param explanation why they are related, in the language of the page, what it quotes of the claims being what is found in
 *        it; null for relations found by earlier versions
 */
public record Contrast(ClaimRelationView relation, Side earlier, Side later, Excerpt explanation) {

    private static final Pattern QUOTED = Pattern.compile("(?<=“)[^”]+(?=”)|(?<=«)[^»]+(?=»)");

    /**
     * One of the two, the part in which it differs being what is found in its words.
     *
     * @param byCue whether it differs in how it is said: one affirms what the other denies as a whole
     * @param byDay whether it differs in its day
     */
    public record Side(ClaimCard card, Excerpt words, boolean byCue, boolean byDay) {

        static Side of(ClaimCard card, ClaimRelationView relation, TextSpan difference) {
            DifferenceKind kind = relation.difference() == null ? null : relation.difference().kind();
            boolean byCue = kind == DifferenceKind.STANCE && card.claim().cue() != null;
            boolean byDay = kind == DifferenceKind.DATE;
            boolean inWords = !byCue && !(byDay && relation.kind() == RelationKind.CORROBORATES);
            return new Side(card, Excerpt.around(card.claim().text(), inWords ? within(card.claim(), difference) : List.of()),
                    byCue, byDay);
        }

        /** Spans count from the start of the article; what lies outside the claim cannot be shown in its words. */
        private static List<Span> within(ClaimView claim, TextSpan difference) {
            if (difference == null || difference.start() < claim.span().start() || difference.end() > claim.span().end()) {
                return List.of();
            }
            return List.of(new Span(difference.start() - claim.span().start(), difference.end() - claim.span().start()));
        }
    }

    /** A relation seen from one of its claims. */
    static Contrast of(ClaimRelationView relation, ClaimCard seenFrom, ClaimCard other, boolean arabic) {
        var difference = relation.difference();
        Side here = Side.of(seenFrom, relation, difference == null ? null : difference.here());
        Side there = Side.of(other, relation, difference == null ? null : difference.there());
        Excerpt explanation = explained(arabic ? relation.explanationArabic() : relation.explanationEnglish());
        return relation.direction() == RelationDirection.OUTGOING ? new Contrast(relation, there, here, explanation)
                : new Contrast(relation, here, there, explanation);
    }

    private static Excerpt explained(String explanation) {
        return explanation == null ? null
                : Excerpt.whole(explanation, QUOTED.matcher(explanation).results()
                        .map(match -> new Span(match.start(), match.end())).toList());
    }

    /** The claim itself. */
    public Side of(long claim) {
        return earlier.card().claim().key() == claim ? earlier : later;
    }

    /** The other claim, seen from one. */
    public Side besides(long claim) {
        return earlier.card().claim().key() == claim ? later : earlier;
    }

    /** Whether the claim is the one that repeats, corroborates, updates or contradicts. */
    public boolean startsFrom(long claim) {
        return later.card().claim().key() == claim;
    }

    /** Whether there is something to see beside each other. */
    public boolean differs() {
        return relation.difference() != null;
    }

    /** Whether an editor has decided about it. */
    public boolean decided() {
        return !relation.status().name().equals("PROPOSED");
    }
}
