package org.isnad.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.cue.CueForm;
import org.isnad.finding.EntityType;
import org.isnad.finding.FoundEntity;
import org.isnad.finding.FoundParty;
import org.isnad.finding.OrganizationKind;
import org.isnad.lexicon.LexiconFile;
import org.isnad.lexicon.WordLists;
import org.isnad.naming.Names;
import org.isnad.sentence.Reading;
import org.isnad.sentence.SourceWords;
import org.isnad.text.Folding;
import org.isnad.text.Span;

/** Resolves phrases that stand for somebody named before: الوزير, المرصد, المصدر, الأخير. */
public final class Coreference {

    private static final Map<String, OrganizationKind> KINDS = kinds();

    /** Documents that stand for whoever speaks; any other speaks for itself unless its issuer is known. */
    private static final Set<String> STATEMENTS = WordLists.words("statements");
    private static final Set<String> RECEIVING = WordLists.words("receiving");
    private static final Set<String> ORDINALS = WordLists.words("ordinals");

    /** How many names back a short form can reach. */
    private static final int FARTHEST = 300;

    private static final Set<String> MEN = WordLists.words("men");
    private static final Set<String> WOMEN = WordLists.words("women");

    /** How many names back a noun for a person reaches. */
    private static final int NEAREST = 12;

    private final Reading reading;
    private final Map<String, Integer> firstNames = new HashMap<>();
    private final Gender gender;
    private final SourceWords words;
    private final SpeakerTrack track;
    private final BareTitle titles;

    public Coreference(Reading reading, SpeakerTrack track, Gender gender, SourceWords words) {
        this.words = words;
        for (int i = 0; i < reading.names().entities().size(); i++) {
            FoundEntity entity = reading.entity(i);
            int space = entity.type() == EntityType.PERSON ? entity.name().indexOf(' ') : -1;
            if (space > 2) {
                firstNames.merge(Folding.fold(entity.name().substring(0, space)), i, (one, other) -> -1);
            }
        }
        this.gender = gender;
        this.reading = reading;
        this.track = track;
        this.titles = new BareTitle(reading, words.nationalities());
    }

    private static Map<String, OrganizationKind> kinds() {
        Map<String, OrganizationKind> kinds = new HashMap<>();
        for (LexiconFile.Row row : LexiconFile.read("short-forms.tsv", 2).rows()) {
            row.list(1).forEach(noun -> kinds.put(Folding.fold(noun), row.value(0, OrganizationKind.class)));
        }
        return kinds;
    }

    boolean definite(String word) {
        return word.startsWith("ال") && word.length() > 4;
    }

    /** A noun without the article. */
    public static String stem(String word) {
        String noun = word.length() > 5 && (word.startsWith("وال") || word.startsWith("فال")) ? word.substring(1) : word;
        return noun.startsWith("ال") && noun.length() > 4 ? noun.substring(2) : noun;
    }

    /** An organization by its first word: المرصد for المرصد السوري لحقوق الإنسان, الصحيفة for the newspaper named last. */
    Subject shortForm(int token) {
        String stem = stem(reading.word(token));
        OrganizationKind kind = KINDS.get(stem);
        Integer found = null;
        Integer within = null;
        List<Names.Mention> mentions = reading.names().mentions();
        int last = titles.last(mentions.size(), i -> mentions.get(i).span(), token);
        for (int i = last; i >= 0 && i > last - FARTHEST && found == null; i--) {
            FoundEntity entity = reading.entity(mentions.get(i).entity());
            if (entity.type() != EntityType.ORGANIZATION) {
                continue;
            }
            if (kind != null && kind == entity.kind() || begins(entity.name(), stem)) {
                found = mentions.get(i).entity();
            } else if (within == null && holds(entity.name(), stem)) {
                within = mentions.get(i).entity();
            }
        }
        found = found == null ? within : found;
        return found == null ? null
                : new Subject(FoundParty.named(found), reading.token(token).span(), token, token + 1, "short-form");
    }

    /** الأرصاد for الرئاسة العامة للأرصاد. */
    private static boolean holds(String name, String stem) {
        String folded = Folding.fold(name);
        return stem.length() > 3
                && (folded.endsWith(" ال" + stem) || folded.contains(" ال" + stem + ' ') || folded.endsWith(" لل" + stem));
    }

    private static boolean begins(String name, String stem) {
        String folded = stem(Folding.fold(name));
        return folded.startsWith(stem) && (folded.length() == stem.length() || folded.charAt(stem.length()) == ' ');
    }

    /** تميم for تميم بن حمد: a first name that one person alone has. */
    Subject firstName(int token) {
        Integer person = firstNames.get(reading.word(token));
        return person == null || person < 0 ? null
                : new Subject(FoundParty.named(person), reading.token(token).span(), token, token + 1, "first-name");
    }

    /** الرجل, السيدة: the person named last; صاحب «كذا»: whoever has been speaking. */
    Subject standIn(int token) {
        String word = reading.word(token);
        Span span = reading.token(token).span();
        FoundParty current = track.current();
        if ((word.equals("صاحب") || word.equals("صاحبه")) && reading.quotations().openedBy(token + 1) != null
                && current != null) {
            int end = reading.quotations().openedBy(token + 1).after();
            return new Subject(current, reading.span(token, end), token, end, "stand-in");
        }
        if (!MEN.contains(word) && !WOMEN.contains(word)) {
            return null;
        }
        CueForm form = new CueForm(null, CueForm.Type.PAST, WOMEN.contains(word), false);
        List<Names.Mention> mentions = reading.names().mentions();
        int last = titles.last(mentions.size(), i -> mentions.get(i).span(), token);
        for (int i = last; i >= 0 && i > last - NEAREST; i--) {
            FoundParty party = FoundParty.named(mentions.get(i).entity());
            if (reading.entity(party.entity()).type() == EntityType.PERSON && !gender.clashes(form, party)) {
                return new Subject(party, span, token, token + 1, "stand-in");
            }
        }
        return null;
    }

    /** الفاعل المدني نفسه, المتحدث ذاته: the speaker so far, unless a source of that noun is known. */
    Subject same(int token, int limit) {
        int end = token + 1;
        while (end < Math.min(limit, token + 4) && reading.word(end).startsWith("ال")) {
            end++;
        }
        boolean again = end < limit && (reading.word(end).equals("نفسه") || reading.word(end).equals("نفسها")
                || reading.word(end).equals("ذاته") || reading.word(end).equals("ذاتها"));
        FoundParty party = again ? track.described(stem(reading.word(token))) : null;
        return party == null ? null : new Subject(party, reading.span(token, end), token, end + 1, "repeated-description");
    }

    /** A repeated description: المصدر, المتحدث, البيان; the speaker so far where it fits, else a source of its own. */
    Subject repeated(int token, int end, Span span) {
        if (ORDINALS.contains(reading.word(token + 1))) {
            Span one = reading.span(token, token + 2);
            return new Subject(FoundParty.unnamed(one.of(reading.text())), one, token, Math.max(end, token + 2),
                    "unnamed-source");
        }
        FoundParty same = again(end) ? track.current() : track.described(stem(reading.word(token)));
        boolean person = same != null && same.entity() != null && reading.entity(same.entity()).type() == EntityType.PERSON;
        if (ownDocument(stem(reading.word(token))) && !again(end) && same != null && (person || same.entity() == null)
                && !same.equals(track.issuer(stem(reading.word(token))))) {
            same = null;
        }
        if (same == null) {
            same = FoundParty.unnamed(span.of(reading.text()));
        }
        return new Subject(same, span, token, end, "repeated-description");
    }

    private boolean ownDocument(String noun) {
        return words.sort(noun) == SourceWords.Sort.DOCUMENT && !STATEMENTS.contains(noun);
    }

    /** المصدر ذاته, المتحدث نفسه. */
    private boolean again(int end) {
        String next = reading.word(end);
        return next.startsWith("ذات") || next.startsWith("نفس") || next.equals("عينه") || next.equals("المذكور");
    }

    /** Whom a title without a name stands for: one named with it before or after, the speaker so far, or else nobody named. */
    Subject titled(Names.Title title, int token, int end) {
        Integer person = titles.before(title, token);
        person = person == null ? titles.ahead(title, token) : person;
        if (person != null) {
            return new Subject(FoundParty.named(person), title.span(), token, end, "title-for-person");
        }
        FoundParty current = track.current();
        if (!definite(reading.word(token))) {
            return null;
        }
        return current == null || again(end) || titles.fits(current, title) ? repeated(token, end, title.span())
                : new Subject(FoundParty.unnamed(title.span().of(reading.text())), title.span(), token, end, "bare-title");
    }

    /** معاليه, محدثنا, ذات المصدر: whoever has been speaking. */
    Subject speakerSoFar(int token) {
        Integer honored = titles.honored(reading.word(token), token, track.current());
        boolean again = reading.word(token).equals("ذات") || reading.word(token).equals("نفس");
        FoundParty described = again ? track.described(stem(reading.word(token + 1))) : null;
        FoundParty current = honored != null ? FoundParty.named(honored) : described != null ? described : track.current();
        return current == null ? null
                : new Subject(current, reading.token(token).span(), token, honored == null ? token + 2 : token + 1,
                        "honorific-pronoun");
    }

    /** The one named last in the same sentence: الأخير. */
    Subject latter(int token) {
        for (int i = token - 1; i >= reading.sentenceStart(token); i--) {
            Names.Mention mention = reading.mention(i);
            if (mention != null && reading.entity(mention.entity()).type() == EntityType.PERSON) {
                return new Subject(FoundParty.named(mention.entity()), mention.span(), token, token + 1, "the-latter");
            }
        }
        return null;
    }

    /** بيان تلقت وكالة كذا نسخة منه: who gets the document does not issue it. */
    private boolean reaches(int i) {
        return RECEIVING.contains(reading.word(i));
    }

    /** Whoever issued a document: بيان الخارجية الأميركية, بيان صدر عن مكتب رئيس الوزراء. */
    Subject issuer(int token, int limit) {
        for (int i = token + 1; i < limit && i < token + 7 && !reading.punctuation(i) && !reaches(i); i++) {
            if (reading.namesSpeaker(i)) {
                Names.Mention mention = reading.mention(i);
                return new Subject(FoundParty.named(mention.entity()), mention.span(), token, reading.after(mention.span()),
                        "issuer");
            }
        }
        return null;
    }
}
