package org.isnad.attribution;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.expression.DateReader;
import org.isnad.finding.FoundParty;
import org.isnad.finding.OrganizationKind;
import org.isnad.lexicon.WordLists;
import org.isnad.naming.Names;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.sentence.SourceWords;
import org.isnad.text.Span;

/**
 * Where, when and to whom it was said: خلال مؤتمر صحفي عقده أمس, في تصريح لوكالة كذا; it holds for the speaker's whole report.
 */
final class Circumstances {

    private static final Set<String> REPORTERS = WordLists.words("reporters");

    private static final Set<String> WITH = WordLists.words("with-outlet");
    private static final Set<String> PASSED_ON = WordLists.words("passed-on");
    private static final Set<String> AIRED = WordLists.words("aired");
    private static final Set<String> SHOWS = WordLists.words("shows");

    private final Reading reading;
    private final SourceWords words;
    private final DateReader dates = new DateReader();
    private final LocalDate anchor;
    private final Integer outlet;

    Circumstances(Reading reading, SourceWords words, LocalDate anchor, Integer outlet) {
        this.outlet = outlet;
        this.reading = reading;
        this.words = words;
        this.anchor = anchor;
    }

    /** Fills in what stands beside each claim, then carries it over to the same speaker's other claims. */
    void add(List<ClaimDraft> drafts) {
        int floor = 0;
        for (int i = 0; i < drafts.size(); i++) {
            ClaimDraft draft = drafts.get(i);
            int first = draft.content.first();
            int cue = Math.min(draft.cueToken, first);
            int from = Math.max(floor, reading.sentenceStart(cue));
            if (draft.nested) {
                continue;
            }
            read(draft, from, first);
            int after = draft.content.after();
            int next = i + 1 < drafts.size() ? drafts.get(i + 1).cueToken : reading.size();
            if (after < reading.size() && reading.token(after).paragraph() == reading.token(after - 1).paragraph()) {
                read(draft, after, Math.min(next, Math.min(after + 40, reading.sentenceEnd(after))));
            }
            thatCame(draft, after, next);
            floor = Math.max(floor, after);
        }
        carry(drafts);
    }

    /** جاء ذلك خلال اجتماع عقده أمس: a sentence of its own about the occasion. */
    private void thatCame(ClaimDraft draft, int after, int next) {
        int i = after;
        while (i < next && i < after + 3 && reading.punctuation(i)) {
            i++;
        }
        if (i + 2 < next && reading.bare(i).startsWith("جاء")
                && (reading.word(i + 1).equals("ذلك") || reading.word(i + 1).equals("هذا")
                        || reading.word(i + 1).startsWith("تصريح"))) {
            read(draft, i + 2, Math.min(next, reading.sentenceEnd(i)));
        }
    }

    private void read(ClaimDraft draft, int from, int limit) {
        int occasion = -1;
        for (int i = from; i < limit; i++) {
            passedOn(draft, i, limit);
            if (draft.toldTo == null) {
                toldTo(draft, i, limit, occasion);
            }
            if (draft.occasion == null && occasion < 0 && words.isOccasion(reading.word(i)) && i > 0
                    && introduces(reading.word(i - 1))
                    && reading.mention(i) == null) {
                occasion = i;
            }
        }
        if (occasion >= 0) {
            int end = occasion + 1;
            while (end < limit && end < occasion + 3 && adjective(reading.word(end))) {
                end++;
            }
            int told = draft.toldEvidence == null ? -1 : reading.after(draft.toldEvidence);
            draft.occasion = reading.span(occasion, told > end && told < end + 6 ? closed(told) : end).of(reading.text());
        }
        if (draft.saidOn == null && from < limit) {
            draft.saidOn = dates.read(reading.tokenized(), from, limit, anchor);
        }
    }

    /** The closing mark belongs to the name: تصريح لـ«كذا». */
    private int closed(int end) {
        return end < reading.size() && reading.quotations().closedBy(end) != null ? end + 1 : end;
    }

    private static boolean introduces(String word) {
        String bare = word.equals("وفي") ? "في" : FunctionWords.bare(word);
        return bare.equals("في") || bare.equals("خلال") || bare.equals("عبر") || bare.equals("اثناء") || bare.equals("هامش")
                || bare.equals("ضمن")
                || bare.equals("عقب") || bare.equals("امام") || bare.equals("ختام");
    }

    private static boolean adjective(String word) {
        return word.length() > 3 && !word.equals("ادلي") && (word.endsWith("ي") || word.endsWith("يه")) || word.equals("خاصه")
                || word.equals("مشترك")
                || word.equals("متلفزه");
    }

    /** لوكالة كذا, لـ «كذا», مع صحيفة كذا. */
    private void toldTo(ClaimDraft draft, int i, int limit, int occasion) {
        String word = reading.word(i);
        boolean noun = word.length() > 3 && word.charAt(0) == 'ل'
                && (words.isOutletNoun(word.substring(1)) || REPORTERS.contains(word.substring(1)));
        boolean with = (word.equals("مع") || word.equals("الي") || word.equals("خص") || word.equals("خصت")) && occasion >= 0
                && i <= occasion + 4;
        Names.Mention fused = reading.mention(i);
        if (toThisPaper(i, word)) {
            draft.toldTo = FoundParty.named(outlet);
            draft.toldEvidence = reading.token(i).span();
        } else if (aired(i, occasion) && reading.mention(i) != null && isMedia(reading.mention(i))) {
            told(draft, reading.mention(i));
        } else if (fused != null && word.charAt(0) == 'ب' && occasion >= 0 && reading.word(occasion).equals("اتصال")
                && reading.firstOf(fused.span()) == i && isMedia(fused)) {
            told(draft, fused);
        } else if (fused != null && word.charAt(0) == 'ل' && reading.firstOf(fused.span()) == i && isMedia(fused)) {
            told(draft, fused);
        } else if (noun || with || word.equals("ل")) {
            for (int j = i + 1; j < Math.min(limit, i + 5); j++) {
                Names.Mention mention = reading.mention(j);
                if (mention != null && (isMedia(mention) || noun && mayPublish(mention))) {
                    told(draft, mention);
                    return;
                }
            }
        }
    }

    /** في برنامج «كذا» الذي تبثه قناة كذا, في حوار على قناة كذا. */
    private boolean aired(int i, int occasion) {
        if (occasion < 0 || i > occasion + 14 || !SHOWS.contains(reading.word(occasion))) {
            return false;
        }
        int at = i - 1;
        while (at > occasion && (reading.punctuation(at) || words.isOutletNoun(reading.word(at)))) {
            at--;
        }
        return AIRED.contains(reading.word(at));
    }

    /** في اتصال هاتفي مع الجريدة, قال للصحيفة: the paper that tells it, where no other was named before. */
    private boolean toThisPaper(int i, String word) {
        if (outlet == null || word.length() < 5) {
            return false;
        }
        boolean named = word.startsWith("لل") || word.startsWith("ال") && WITH.contains(reading.word(i - 1));
        String noun = named ? word.substring(2) : "";
        return named && words.isOutletNoun(noun) && reading.after(reading.token(i).span()) == i + 1
                && !reading.word(i + 1).startsWith("ال");
    }

    private void told(ClaimDraft draft, Names.Mention mention) {
        FoundParty party = FoundParty.named(mention.entity());
        if (!party.equals(draft.speaker) && reading.namesSpeaker(reading.firstOf(mention.span()))) {
            draft.toldTo = party;
            draft.toldEvidence = new Span(mention.span().start(), mention.span().end());
        }
    }

    /** Whether a name after the word for an outlet may be one, though no list knows it; وكالة الطاقة is none. */
    private boolean mayPublish(Names.Mention mention) {
        OrganizationKind kind = reading.entity(mention.entity()).kind();
        return kind == null || kind == OrganizationKind.OTHER;
    }

    /** في بيان بثته وكالة كذا, تصريحات نقلها مستشاره: whoever brings the words on. */
    private void passedOn(ClaimDraft draft, int i, int limit) {
        if (!PASSED_ON.contains(reading.word(i)) || !words.isOccasion(stemOf(i - 1)) && !adjective(reading.word(i - 1))) {
            return;
        }
        for (int j = i + 1; j < Math.min(limit, i + 5); j++) {
            Names.Mention mention = reading.mention(j);
            if (mention != null && reading.namesSpeaker(j)) {
                draft.relay(FoundParty.named(mention.entity()), mention.span(), "passes-on");
                return;
            }
            if (FunctionWords.PREPOSITIONS.contains(reading.word(j))) {
                return;
            }
        }
    }

    private String stemOf(int i) {
        String word = reading.word(i);
        return word.startsWith("ال") ? word.substring(2) : word;
    }

    private boolean isMedia(Names.Mention mention) {
        return reading.entity(mention.entity()).kind() == OrganizationKind.MEDIA;
    }

    private static void carry(List<ClaimDraft> drafts) {
        Map<FoundParty, ClaimDraft> last = new HashMap<>();
        for (ClaimDraft draft : drafts) {
            take(draft, last);
        }
        Map<FoundParty, ClaimDraft> next = new HashMap<>();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            take(drafts.get(i), next);
        }
    }

    private static void take(ClaimDraft draft, Map<FoundParty, ClaimDraft> known) {
        if (draft.speaker == null || draft.nested) {
            return;
        }
        ClaimDraft from = known.get(draft.speaker);
        if (from != null) {
            draft.toldTo = draft.toldTo == null ? from.toldTo : draft.toldTo;
            draft.occasion = draft.occasion == null ? from.occasion : draft.occasion;
            draft.saidOn = draft.saidOn == null ? from.saidOn : draft.saidOn;
        }
        known.put(draft.speaker, draft);
    }
}
