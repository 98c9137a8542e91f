package org.isnad.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.isnad.claim.Claim;
import org.isnad.graphql.GlobalId;
import org.isnad.knowledge.NamedEntity;
import org.isnad.knowledge.Organization;
import org.isnad.knowledge.Person;

/** Checks a correction against its claim and says which fields get which values. */
final class Corrections {

    private static final int LONGEST_DESCRIPTION = 300;

    private Corrections() {
    }

    /** The values to be set, in the order of the fields. */
    static Map<ReviewField, String> of(Claim claim, ClaimCorrection wanted) throws ReviewFault {
        Map<ReviewField, String> values = new EnumMap<>(ReviewField.class);
        String speaker = speaker(wanted);
        if (speaker != null && !speaker.equals(ClaimValues.get(claim, ReviewField.SPEAKER))) {
            values.put(ReviewField.SPEAKER, speaker);
            // The characters named somebody else.
            values.put(ReviewField.SPEAKER_MENTION, null);
        }
        if (wanted.kind() != null) {
            values.put(ReviewField.KIND, wanted.kind().name());
        }
        if (wanted.stance() != null) {
            values.put(ReviewField.STANCE, wanted.stance().name());
        }
        day(wanted, values);
        if (wanted.start() != null || wanted.end() != null) {
            values.put(ReviewField.SPAN, span(claim.article.text, wanted));
        }
        return values;
    }

    private static String speaker(ClaimCorrection wanted) throws ReviewFault {
        String description = wanted.unnamedSpeaker() == null ? "" : wanted.unnamedSpeaker().strip().replaceAll("\\s+", " ");
        if (wanted.speaker() == null) {
            if (description.length() > LONGEST_DESCRIPTION) {
                throw new ReviewFault(ReviewFault.Code.TOO_LONG, "وصف القائل أطول من 300 حرف",
                        "the description is longer than 300 characters", "correction", "unnamedSpeaker");
            }
            return description.isEmpty() ? null : ClaimValues.unnamed(description);
        }
        GlobalId id = GlobalId.parse(wanted.speaker());
        NamedEntity entity = Set.of("Person", "Organization").contains(id.type()) ? NamedEntity.findById(id.key()) : null;
        boolean right = id.type().equals("Person") ? entity instanceof Person : entity instanceof Organization;
        if (!right || !description.isEmpty()) {
            throw new ReviewFault(ReviewFault.Code.INVALID_SPEAKER, "القائل شخص أو جهة محفوظة أو مصدر بلا اسم، واحد منها",
                    "the speaker is one stored person or organization, or one source without a name", "correction", "speaker");
        }
        return ClaimValues.named(id.key());
    }

    private static void day(ClaimCorrection wanted, Map<ReviewField, String> values) throws ReviewFault {
        if (wanted.undated() && wanted.saidOn() != null) {
            throw new ReviewFault(ReviewFault.Code.INVALID_DATE, "إما تاريخ وإما بلا تاريخ", "a day or no day, not both",
                    "correction", "undated");
        }
        if (wanted.undated() || wanted.saidOn() != null) {
            values.put(ReviewField.SAID_ON, wanted.undated() ? null : wanted.saidOn().toString());
        }
    }

    private static String span(String text, ClaimCorrection wanted) throws ReviewFault {
        boolean whole = wanted.start() != null && wanted.end() != null && 0 <= wanted.start()
                && wanted.start() < wanted.end() && wanted.end() <= text.length() && onBorder(text, wanted.start())
                && onBorder(text, wanted.end()) && !text.substring(wanted.start(), wanted.end()).isBlank();
        if (!whole) {
            throw new ReviewFault(ReviewFault.Code.INVALID_SPAN, "الموضع خارج النص أو فارغ",
                    "the span lies outside the text or is empty", "correction", "start");
        }
        return ClaimValues.span(wanted.start(), wanted.end());
    }

    private static boolean onBorder(String text, int at) {
        return at == 0 || at == text.length() || !Character.isLowSurrogate(text.charAt(at));
    }
}
