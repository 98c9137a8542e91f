package org.isnad.review;

import java.time.LocalDate;

import org.isnad.claim.ChainLink;
import org.isnad.claim.Claim;
import org.isnad.claim.ReviewStatus;
import org.isnad.finding.ChainRole;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;
import org.isnad.knowledge.NamedEntity;

/**
 * The fields of a claim as texts, so that a change can be kept and put back: {@code ASSERTS}, {@code 2025-10-14},
 * {@code 120-164}, {@code entity:7}, {@code unnamed:مصدر مطلع}; null for nothing.
 */
final class ClaimValues {

    private static final String NAMED = "entity:";
    private static final String UNNAMED = "unnamed:";

    private ClaimValues() {
    }

    static String named(long entity) {
        return NAMED + entity;
    }

    static String unnamed(String description) {
        return UNNAMED + description;
    }

    static String span(int start, int end) {
        return start + "-" + end;
    }

    /** Key of the entity that a speaker's value means, or null. */
    static Long entity(String value) {
        return value != null && value.startsWith(NAMED) ? Long.valueOf(value.substring(NAMED.length())) : null;
    }

    static String description(String value) {
        return value != null && value.startsWith(UNNAMED) ? value.substring(UNNAMED.length()) : null;
    }

    static String get(Claim claim, ReviewField field) {
        return switch (field) {
            case STATUS -> claim.status.name();
            case KIND -> claim.kind.name();
            case STANCE -> claim.stance.name();
            case SAID_ON -> claim.saidOn == null ? null : claim.saidOn.toString();
            case SPAN -> span(claim.start, claim.end);
            case SPEAKER_MENTION -> claim.speakerStart == null ? null : span(claim.speakerStart, claim.speakerEnd);
            case SPEAKER -> claim.speaker != null ? named(claim.speaker.id)
                    : claim.speakerDescription == null ? null : unnamed(claim.speakerDescription);
        };
    }

    static void set(Claim claim, ReviewField field, String value) {
        switch (field) {
            case STATUS -> claim.status = ReviewStatus.valueOf(value);
            case KIND -> claim.kind = ClaimKind.valueOf(value);
            case STANCE -> claim.stance = Stance.valueOf(value);
            case SAID_ON -> setDay(claim, value == null ? null : LocalDate.parse(value));
            case SPAN -> setSpan(claim, value);
            case SPEAKER_MENTION -> setMention(claim, value);
            case SPEAKER -> setSpeaker(claim, value);
        }
    }

    private static void setDay(Claim claim, LocalDate day) {
        claim.saidOn = day;
        claim.listedOn = day == null ? claim.article.listedOn : day;
    }

    private static void setSpan(Claim claim, String value) {
        int[] offsets = offsets(value);
        claim.start = offsets[0];
        claim.end = offsets[1];
        claim.text = claim.article.text.substring(claim.start, claim.end);
    }

    private static void setMention(Claim claim, String value) {
        int[] offsets = value == null ? null : offsets(value);
        claim.speakerStart = offsets == null ? null : Integer.valueOf(offsets[0]);
        claim.speakerEnd = offsets == null ? null : Integer.valueOf(offsets[1]);
        claim.speakerText = offsets == null ? null : claim.article.text.substring(offsets[0], offsets[1]);
        claim.chain.stream().filter(link -> link.role == ChainRole.SPEAKER).forEach(link -> {
            link.evidenceStart = claim.speakerStart;
            link.evidenceEnd = claim.speakerEnd;
            link.evidenceText = claim.speakerText;
        });
    }

    /** The chain begins with the speaker, so its first link changes too. */
    private static void setSpeaker(Claim claim, String value) {
        Long key = entity(value);
        claim.speaker = key == null ? null : NamedEntity.findById(key);
        claim.speakerDescription = description(value);
        claim.chain.removeIf(link -> link.role == ChainRole.SPEAKER);
        if (value != null) {
            ChainLink link = new ChainLink();
            link.role = ChainRole.SPEAKER;
            link.entity = claim.speaker;
            link.description = claim.speakerDescription;
            link.rule = "review";
            claim.chain.add(0, link);
        }
    }

    private static int[] offsets(String value) {
        String[] both = value.split("-");
        return new int[] { Integer.parseInt(both[0]), Integer.parseInt(both[1]) };
    }
}
