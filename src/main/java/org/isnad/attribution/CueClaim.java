package org.isnad.attribution;

import java.util.List;
import java.util.Set;

import org.isnad.content.Complement;
import org.isnad.content.ComplementReader;
import org.isnad.content.Content;
import org.isnad.content.ContentReader;
import org.isnad.content.StanceReader;
import org.isnad.cue.Cue;
import org.isnad.cue.CueForm;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;
import org.isnad.lexicon.WordLists;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.speaker.SpeakerTrack;
import org.isnad.text.Span;

/** A claim under a reporting verb, participle or noun: أكد الوزير أن الخطة قائمة، مضيفاً أنها تتقدم. */
final class CueClaim {

    private static final Set<String> DOCUMENTS = WordLists.words("documents-that-say");
    private static final Set<String> IMPERSONAL = WordLists.lemmas("impersonal");

    /** What somebody does rather than says, inside another's words: بلاده ترفض الضغوط. */
    private static final Set<String> DOING = WordLists.lemmas("doing");

    private final Reading reading;
    private final ComplementReader complements;
    private final ContentReader contents;
    private final Voices voices;
    private final StanceReader stances;
    private final SpeakerTrack track;

    CueClaim(Reading reading, ComplementReader complements, ContentReader contents, Voices voices, StanceReader stances,
            SpeakerTrack track) {
        this.reading = reading;
        this.complements = complements;
        this.contents = contents;
        this.voices = voices;
        this.stances = stances;
        this.track = track;
    }

    /** The claim under the cue, or null; {@code outer} is the claim in whose content the cue stands. */
    ClaimDraft find(Cue cue, ClaimDraft outer, List<ClaimDraft> drafts) {
        Complement complement = complements.find(cue);
        if (complement == null) {
            if (outer == null) {
                voices.introduces(cue);
            }
            return null;
        }
        if (background(cue, complement)) {
            track.silence();
            return null;
        }
        if (outer != null && (DOING.contains(cue.entry().lemma()) || !voices.changes(cue, complement, outer))) {
            return null;
        }
        Complement moved = pastFeeling(cue, complement);
        Content content = contents.read(moved,
                outer == null ? limit(cue, drafts) : Math.min(limit(cue, drafts), outersNext(moved.first(), outer)));
        boolean spoken = content != null && content.kind() == ClaimKind.DIRECT;
        if (content == null || !spoken && content.after() - content.first() < 2 && !telling(cue, content)
                || !spoken && complement.shape() == Complement.Shape.PREPOSITION && named(content)) {
            return null;
        }
        Span span = cueSpan(cue, moved);
        String rule = rule(cue, complement);
        ClaimDraft draft = new ClaimDraft(content, span, cue.token(), rule, confidence(cue, complement));
        draft.form = cue.form();
        draft.connector = connector(cue, complement);
        voices.assign(draft, cue, complement, outer, drafts);
        if (outer != null) {
            if (draft.speaker == null || draft.speaker.equals(outer.speaker)) {
                return null;
            }
            draft.nested = true;
            if (outer.speaker != null) {
                draft.relay(outer.speaker, null, "nested");
            }
            outer.relays.forEach(r -> draft.relay(r.party(), r.evidence(), "nested"));
        }
        if (draft.speaker == null && cue.form().type() == CueForm.Type.NOMINAL) {
            return null;
        }
        draft.stance = praises(cue, complement) ? Stance.OTHER
                : moved == complement
                        ? stances.of(cue.entry(), content,
                                cue.participle() && !drafts.isEmpty() ? drafts.get(drafts.size() - 1).stance : null)
                        : Stance.EXPRESSES_CONCERN;
        if (!draft.nested && cue.form().type() != CueForm.Type.NOMINAL && draft.speaker != null
                && draft.relays.stream().noneMatch(r -> r.rule().equals("the-latter"))) {
            track.speaks(draft.speaker, cue.form(), draft.beside && draft.relays.isEmpty());
            boolean inIt = reading.word(cue.token() + 1).equals("فيه") || reading.word(cue.token() + 1).equals("فيها");
            int from = inIt ? Math.max(reading.sentenceStart(cue.token()), cue.token() - 12) : cue.token();
            String document = document(from, complement.connector());
            if (document != null) {
                track.issued(document, draft.speaker);
            }
        } else if (draft.relays.stream().anyMatch(r -> r.rule().equals("the-latter"))) {
            draft.nested = true;
        }
        return draft;
    }

    /** فرد بالقول: the verb is the cue, and the noun with it where it stands beside it. */
    private Span cueSpan(Cue cue, Complement complement) {
        int end = Math.max(cue.token() + 1, complement.cueEnd());
        if (cue.form().type() == CueForm.Type.SPEECH_NOUN && reading.word(cue.token()).startsWith("بال")) {
            int verb = voices.verbOf(cue);
            if (verb >= 0) {
                return verb == cue.token() - 1 ? reading.span(verb, cue.token() + 1) : reading.token(verb).span();
            }
        }
        return reading.span(cue.token(), end);
    }

    /** A cue inside another's clause must leave that one's own complement alone: المرصد الذي يؤكد كذا، إلى أن. */
    private int limit(Cue cue, List<ClaimDraft> drafts) {
        for (int i = drafts.size() - 1; i >= 0 && i > drafts.size() - 4; i--) {
            ClaimDraft draft = drafts.get(i);
            if (draft.cueToken < cue.token() && cue.token() < draft.connector) {
                return draft.connector;
            }
        }
        return voices.relative(cue) ? nextComma(cue.token()) : Integer.MAX_VALUE;
    }

    /** كيانات قالت إنهم يبيعون الوقود، …: the clause ends with the comma. */
    private int nextComma(int token) {
        int i = token + 1;
        while (i < reading.sentenceEnd(token)
                && (!(reading.comma(i)) || reading.quotations().around(i) != null)) {
            i++;
        }
        return i;
    }

    /** Where the outer claim goes on with its own وأن after a nested one. */
    private int outersNext(int from, ClaimDraft outer) {
        for (int i = from; i < Math.min(outer.content.after(), from + 400); i++) {
            if ((reading.comma(i)) && reading.word(i + 1).startsWith("وان")
                    && FunctionWords.complementizer(reading.word(i + 1).substring(1))) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private int connector(Cue cue, Complement complement) {
        int connector = complement.connector();
        return cue.entry().takes(reading.word(connector - 1)) ? connector - 1 : connector;
    }

    /** رحب بمعالي الوزير: whom it is about, and no word on him. */
    private boolean named(Content content) {
        int end = reading.afterName(content.first());
        return end > content.first() && reading.token(end - 1).end() >= content.end();
    }

    /** One word says enough under a verb that says the rest: دعا إلى الحوار. */
    private boolean telling(Cue cue, Content content) {
        return cue.entry().stance() != Stance.ASSERTS && content.end() - content.start() > 4;
    }

    /** يذكر أن, يعتقد أن without a subject: nobody's words but the paper's. */
    private boolean background(Cue cue, Complement complement) {
        return cue.form().type() == CueForm.Type.PRESENT && !cue.form().plural() && !cue.form().feminine()
                && IMPERSONAL.contains(cue.entry().lemma()) && complement.connector() <= cue.token() + 1
                && reading.sentenceStart(cue.token()) >= cue.token() - 1;
    }

    /** أعرب عن قلقه من X: the content begins after the feeling. */
    private Complement pastFeeling(Cue cue, Complement complement) {
        String lemma = cue.entry().lemma();
        String first = reading.word(complement.first());
        if (!(lemma.equals("أعرب") || lemma.equals("عبر") || lemma.equals("أبدى"))
                || !first.startsWith("قلق") && !first.startsWith("انشغال")) {
            return complement;
        }
        int next = complement.first() + 1;
        if (first.equals("قلق") || first.equals("انشغال")) {
            next = Math.max(reading.afterName(next), reading.word(next).startsWith("ال") ? next + 1 : next);
        }
        while (next < reading.size() && (reading.word(next).equals("العميق") || reading.word(next).equals("البالغ")
                || reading.word(next).equals("الشديد"))) {
            next++;
        }
        if (!Set.of("من", "ازاء", "حيال", "بشان", "تجاه").contains(reading.word(next)) || next + 1 >= reading.size()) {
            return complement;
        }
        boolean adjacent = complement.cueEnd() == complement.first();
        return new Complement(reading.token(next + 1).start(), next + 1, complement.connector(), complement.shape(),
                adjacent ? next + 1 : complement.cueEnd());
    }

    /** نوّه بجهود المتطوعين praises, نوّه إلى أن does not. */
    private boolean praises(Cue cue, Complement complement) {
        return cue.entry().lemma().equals("نوه") && complement.shape() == Complement.Shape.PREPOSITION
                && reading.word(complement.connector()).startsWith("ب");
    }

    /** The statement or report between the cue and its content, in which it is said. */
    private String document(int from, int to) {
        for (int i = from; i < to; i++) {
            String noun = reading.word(i).endsWith("ا") ? reading.word(i).substring(0, reading.word(i).length() - 1)
                    : reading.word(i);
            if (DOCUMENTS.contains(noun)) {
                return noun;
            }
            if (noun.startsWith("ب") && DOCUMENTS.contains(noun.substring(1))) {
                return noun.substring(1);
            }
        }
        return null;
    }

    private static String rule(Cue cue, Complement complement) {
        String form = switch (cue.form().type()) {
            case PARTICIPLE -> "participle";
            case SPEECH_NOUN -> "speech-noun";
            case NOMINAL -> "reporting-noun";
            default -> "verb";
        };
        return form + "-" + complement.shape().name().toLowerCase(java.util.Locale.ROOT);
    }

    private static double confidence(Cue cue, Complement complement) {
        double shape = switch (complement.shape()) {
            case CLAUSE, QUOTATION -> 1.0;
            case COLON -> 0.98;
            case PREPOSITION -> 0.85;
            case NOUN -> 0.8;
        };
        return Math.round(100 * cue.entry().reliability() * shape) / 100.0;
    }
}
