package org.isnad.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.isnad.claim.Claim;
import org.isnad.claim.ReviewStatus;
import org.isnad.graphql.GlobalId;
import org.isnad.linking.ClaimLinker;
import org.isnad.topic.TopicStore;

/**
 * Carries decisions out: the claim changes, and what changed is kept; what it speaks of and how it stands to others is found
 * anew. A decided claim is not touched by re-extraction.
 */
@ApplicationScoped
public class Reviewing {

    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_NAME = 200;

    @Inject
    EntityManager database;

    @Inject
    TopicStore topics;

    @Inject
    ClaimLinker linker;

    /** Decides about a claim and returns its key; nothing is changed where this throws. */
    @Transactional(rollbackOn = ReviewFault.class)
    public long review(ReviewClaimInput input) throws ReviewFault {
        String note = text(input.note(), "note", LONGEST_NOTE);
        String reviewer = text(input.reviewer(), "reviewer", LONGEST_NAME);
        boolean corrects = input.correction() != null && !input.correction().changesNothing();
        if (corrects != (input.decision() == ReviewDecision.CORRECT)) {
            throw new ReviewFault(ReviewFault.Code.CORRECTION_REQUIRED, "التصحيح يحتاج إلى ما يُصحح، وغيره لا يقبله",
                    "CORRECT needs a correction, the other decisions take none", "correction");
        }
        Claim claim = Claim.findById(GlobalId.key(input.id(), "Claim"), LockModeType.PESSIMISTIC_WRITE);
        if (claim == null) {
            throw new ReviewFault(ReviewFault.Code.NOT_FOUND, "لا قول بهذا المعرّف", "no claim of this id", "id");
        }
        Review review = new Review();
        review.claim = claim;
        review.decision = input.decision();
        review.note = note;
        review.reviewer = reviewer;
        review.decidedAt = Instant.now();
        if (input.decision() == ReviewDecision.UNDO) {
            takeBack(review);
        } else {
            decide(review, input.correction());
        }
        review.persist();
        if (review.changes.stream().anyMatch(change -> change.field != ReviewField.STATUS)) {
            database.flush();
            topics.store(claim.article.id, claim.article.text);
            linker.link(claim.article.id, claim.article.text);
        }
        return claim.id;
    }

    private static void decide(Review review, ClaimCorrection correction) throws ReviewFault {
        Map<ReviewField, String> values = new TreeMap<>();
        values.put(ReviewField.STATUS,
                (review.decision == ReviewDecision.REJECT ? ReviewStatus.REJECTED : ReviewStatus.ACCEPTED).name());
        if (review.decision == ReviewDecision.CORRECT) {
            values.putAll(Corrections.of(review.claim, correction));
        }
        values.forEach((field, after) -> change(review, field, after));
    }

    private static void takeBack(Review review) throws ReviewFault {
        List<Review> standing = Review.list("claim = ?1 and undone = false and decision <> ?2 order by id desc", review.claim,
                ReviewDecision.UNDO);
        if (standing.isEmpty()) {
            throw new ReviewFault(ReviewFault.Code.NOTHING_TO_UNDO, "لا قرار يُتراجع عنه", "there is no decision to take back",
                    "decision");
        }
        standing.get(0).undone = true;
        List<Review.Change> backwards = new ArrayList<>(standing.get(0).changes);
        // The speaker before the characters that name them: the first brings a new link of the chain.
        Collections.sort(backwards, (one, other) -> one.field.compareTo(other.field));
        backwards.forEach(one -> change(review, one.field, one.before));
    }

    private static void change(Review review, ReviewField field, String after) {
        String before = ClaimValues.get(review.claim, field);
        if (!Objects.equals(before, after)) {
            ClaimValues.set(review.claim, field, after);
            review.changes.add(Review.Change.of(field, before, after));
        }
    }

    private static String text(String value, String field, int longest) throws ReviewFault {
        String text = value == null || value.isBlank() ? null : value.strip();
        if (text != null && (text.length() > longest || text.indexOf('\0') >= 0)) {
            throw new ReviewFault(ReviewFault.Code.TOO_LONG, "النص أطول من " + longest + " حرف",
                    "longer than " + longest + " characters", field);
        }
        return text;
    }
}
