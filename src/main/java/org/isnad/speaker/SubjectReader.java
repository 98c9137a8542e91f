package org.isnad.speaker;

import java.util.Set;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundParty;
import org.isnad.finding.OrganizationKind;
import org.isnad.naming.Names;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.sentence.SourceWords;
import org.isnad.text.Span;

/** Reads a noun phrase in the place of a speaker: a name, a title, a short form, or a source without a name. */
public final class SubjectReader {

    private static final Set<String> ADVERBS = Set.of("نفسه", "ذاته", "اثر", "حينها", "وقتها", "انذاك", "عندما", "لما", "بعدما",
            "قبيل", "صراحه", "لاحقا", "وهو", "وهي",
            "حين", "فور", "مباشره", "مره", "هكذا", "ايضا", "كل", "غير", "اي", "مثل", "قايلا", "انطلاقا", "مشددا", "طالما",
            "لطالما", "اكثر", "دايما", "فقط", "كلا", "كانت", "كان", "كي", "فان", "فقد", "كلما", "كيف", "فجاه", "فعلا", "كثيرا",
            "كما");
    private static final Set<String> COLLECTIVES = Set.of("المعارضه", "القياده", "الاداره", "الرياسه", "الاماره", "النيابه");
    private static final Set<String> HIGHNESS = Set.of("سعاده", "معالي", "فضيله", "جلاله", "فخامه", "سياده");
    private static final Set<String> SPEAKER_SO_FAR = Set.of("محدثنا", "محدثتنا", "مصدرنا", "ذات", "نفس");

    private final Reading reading;
    private final SourceWords words;
    private final Coreference coreference;
    private final DescriptionReader descriptions;
    private final Apposition apposition;

    public SubjectReader(Reading reading, SourceWords words, Coreference coreference) {
        this.reading = reading;
        this.words = words;
        this.coreference = coreference;
        this.descriptions = new DescriptionReader(reading, words);
        this.apposition = new Apposition(reading, descriptions);
    }

    /** The subject that begins at the token or shortly after it, up to a limit, or null where none does. */
    public Subject at(int from, int limit) {
        int i = from;
        while (i < limit && skippable(i)) {
            i++;
        }
        if (i >= limit) {
            return null;
        }
        int past = pastAdjunct(i, limit);
        if (past > i) {
            boolean name = past < limit && (reading.title(past) != null || reading.namesSpeaker(past));
            return name ? named(past, limit) : null;
        }
        Subject named = named(i, limit);
        if (named != null) {
            return descriptions.coordinated(named, limit);
        }
        return reading.token(i).isWord() ? bare(i, limit) : null;
    }

    /** Whether a source without a name is described from the token on: ممرضة في المستشفى. */
    public boolean describesSource(int i) {
        return words.sort(reading.word(i)) == SourceWords.Sort.UNNAMED && reading.mention(i) == null || joinedSource(i);
    }

    /** وحقوقيون, ومصادر: an indefinite source with a conjunction. */
    private boolean joinedSource(int i) {
        String word = reading.word(i);
        return word.length() > 4 && word.charAt(0) == 'و' && words.sort(word) == null && reading.mention(i) == null
                && words.sort(word.substring(1)) == SourceWords.Sort.UNNAMED;
    }

    /** ربان الفريق, المتهم الرئيسي: a definite phrase whose noun is neither a source, a body nor an office. */
    public boolean epithet(int first, int end) {
        String word = reading.word(first);
        boolean definite = coreference.definite(word)
                || first + 1 < end && reading.word(first + 1).startsWith("ال") && word.length() > 2;
        return definite && words.sort(word) == null && words.definite(word) == null && reading.title(first) == null;
    }

    /** Whether a document stands at the token: بتقرير. */
    boolean document(int i) {
        String word = reading.bare(i);
        return words.sort(word) == SourceWords.Sort.DOCUMENT
                || word.startsWith("ب") && words.sort(word.substring(1)) == SourceWords.Sort.DOCUMENT;
    }

    /** Whether the folded word is a noun for a document: تقرير. */
    public boolean document(String word) {
        return words.sort(word) == SourceWords.Sort.DOCUMENT || words.definite(word) == SourceWords.Sort.DOCUMENT;
    }

    /** Whoever issued the document named at the token. */
    public Subject issuer(int document, int limit) {
        return coreference.issuer(document, limit);
    }

    /** One past «لـ«كذا»» or «في تصريح صحفي» before a late subject; the token itself where no such adjunct stands. */
    private int pastAdjunct(int i, int limit) {
        String word = reading.word(i);
        int next = i;
        if (word.equals("ل") || word.length() > 3 && word.charAt(0) == 'ل' && words.isOutletNoun(word.substring(1))) {
            next = i + 1;
            while (next < limit && next < i + 6 && (reading.punctuation(next) || reading.mention(next) != null)) {
                next++;
            }
        } else if ((word.equals("في") || word.equals("خلال") || word.equals("عبر")) && words.isOccasion(reading.word(i + 1))) {
            next = i + 2;
            while (next < limit && next < i + 7 && reading.title(next) == null && reading.mention(next) == null
                    && (adjunctWord(reading.word(next)) || reading.punctuation(next))) {
                next++;
            }
            while (next < limit && toldTo(next)) {
                next = Math.max(next + 1, reading.afterName(next));
            }
        } else if (toldTo(i)) {
            next = reading.afterName(i);
        }
        return next;
    }

    /** للجزيرة نت: a fused outlet to which it is said. */
    private boolean toldTo(int i) {
        Names.Mention mention = reading.mention(i);
        return mention != null && (reading.word(i).startsWith("لل")
                || reading.word(i).startsWith("ل") && reading.token(i).start() < mention.span().start())
                && reading.firstOf(mention.span()) == i
                && reading.entity(mention.entity()).kind() == OrganizationKind.MEDIA;
    }

    private static boolean adjunctWord(String word) {
        return FunctionWords.TIMES.contains(word) || word.equals("له") || word.equals("لها") || word.equals("صحفي")
                || word.equals("صحافي")
                || word.equals("صحفيه") || word.equals("صحافيه") || word.equals("خاص") || word.equals("خاصه")
                || word.equals("اعلامي") || word.equals("اعلاميه");
    }

    private boolean skippable(int i) {
        String word = reading.word(i);
        boolean longQuotation = reading.quotations().openedBy(i) != null && reading.quotations().openedBy(i).words() > 3
                && reading.afterName(i + 1) == i + 1;
        return reading.title(i) == null
                && (reading.punctuation(i) && !reading.is(i, ':') && !reading.is(i, '.') && !longQuotation
                        || FunctionWords.TIMES.contains(word) || word.equals("قد") || word.equals("فيه") || word.equals("فيها")
                        || word.equals("ايضا") || word.equals("كذلك")
                        || word.equals("كل")
                        || Set.of("به", "بها", "عنه", "عنها", "عليه", "عليها", "عليهم", "اليه", "اليها").contains(word)
                        || word.equals("بدوره")
                        || word.equals("بدورها") || word.equals("السيد")
                        || word.equals("السيده") || HIGHNESS.contains(word) && reading.word(i + 1).startsWith("ال"));
    }

    private Subject named(int i, int limit) {
        Names.Title title = reading.title(i);
        if (title != null && reading.firstOf(title.span()) <= i) {
            return titled(title, i, limit);
        }
        int at = i;
        SourceWords.Sort sort = words.sort(reading.word(i));
        if ((sort == SourceWords.Sort.OUTLET || sort == SourceWords.Sort.BODY) && reading.mention(i) == null) {
            while (at + 1 < limit && at < i + 4 && reading.mention(at) == null
                    && (words.sort(reading.word(at)) != null || reading.punctuation(at)
                            || reading.word(at).equals("الانباء") || reading.word(at).equals("انباء"))) {
                at++;
            }
        }
        Names.Mention mention = reading.mention(at);
        if (mention == null || reading.entity(mention.entity()).type() == EntityType.PLACE) {
            return null;
        }
        return new Subject(FoundParty.named(mention.entity()), mention.span(), i,
                apposition(reading.after(mention.span()), limit), "named-subject");
    }

    /** A title with its name, else a bare title that stands for somebody named before. */
    private Subject titled(Names.Title title, int i, int limit) {
        int end = reading.after(title.span());
        if (title.person() != null) {
            Span mention = apposition.mentionOf(title.person(), i, Math.min(limit, end + 14));
            return new Subject(FoundParty.named(title.person()), mention, i,
                    mention == null ? end : apposition(Math.max(end, reading.after(mention)), limit), "titled-subject");
        }
        int next = end;
        while (next < limit && reading.punctuation(next) && !reading.is(next, ':') && next < end + 2) {
            next++;
        }
        Names.Mention name = next < limit ? reading.mention(next) : null;
        if (name != null && reading.entity(name.entity()).type() == EntityType.PERSON) {
            return new Subject(FoundParty.named(name.entity()), name.span(), i, apposition(reading.after(name.span()), limit),
                    "titled-subject");
        }
        Subject later = laterName(i, pastBrackets(end, limit), limit);
        later = later == null ? apposition.afterOffice(end, limit) : later;
        if (later != null) {
            return later;
        }
        Subject known = COLLECTIVES.contains(reading.word(i)) ? null : coreference.titled(title, i, end);
        return known == null ? apposition.of(descriptions.read(i, limit), limit) : known;
    }

    /** عضو الكتلة (التي تضم نواب كذا) النائب فلان: past what stands in brackets. */
    private int pastBrackets(int from, int limit) {
        int i = from;
        while (reading.is(from, '(') && i < Math.min(limit, from + 14)) {
            if (reading.is(i, ')')) {
                return i + 1;
            }
            i++;
        }
        return from;
    }

    /** A name that closes a long title: مدير فرع الوزارة بمنطقة كذا الدكتور فلان. */
    private Subject laterName(int first, int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 9) && !descriptions.breaks(i); i++) {
            Names.Mention mention = reading.mention(i);
            Names.Title title = reading.title(i);
            boolean free = i > from && !FunctionWords.PREPOSITIONS.contains(reading.word(i - 1))
                    && !reading.word(i - 1).equals("باسم") || i == from;
            if (title != null && title.person() != null && free) {
                Span name = apposition.mentionOf(title.person(), i, Math.min(limit, i + 12));
                return new Subject(FoundParty.named(title.person()), name, first, name == null ? i : reading.after(name),
                        "titled-subject");
            }
            if (mention != null && reading.entity(mention.entity()).type() == EntityType.PERSON) {
                return free
                        ? new Subject(FoundParty.named(mention.entity()), mention.span(), first, reading.after(mention.span()),
                                "titled-subject")
                        : null;
            }
        }
        return null;
    }

    /** Goes past a title in apposition: جيمس جيفري، المبعوث الأمريكي، … */
    private int apposition(int end, int limit) {
        int i = end;
        while (i < limit && i < end + 3 && (reading.punctuation(i) && !reading.is(i, ':') && !reading.is(i, '.'))) {
            i++;
        }
        Names.Title title = i < limit ? reading.title(i) : null;
        int after = title == null ? end : reading.after(title.span());
        return after < limit && after > end && reading.is(after, '،') ? after + 1 : Math.max(end, Math.min(after, limit));
    }

    /** A noun no lexicon knows, in the place of a subject: قال عامل في المصنع إن. */
    private boolean unknownNoun(int i, int limit) {
        String word = reading.word(i);
        return i + 1 < limit && word.length() > 3 && !word.endsWith("ا") && subjectLike(word)

                && !ADVERBS.contains(word) && !FunctionWords.RELATIVES.contains(word) && !FunctionWords.verbal(word);
    }

    /** Not a preposition grown together with its noun: كيانات and بلدية are nouns, بالأمس is not. */
    private static boolean subjectLike(String word) {
        return "بلو".indexOf(word.charAt(0)) < 0
                || Set.of("بلديه", "بلديات", "باعه", "بايع", "برلماني", "برلمانيون", "لجنه", "لجان", "وفد", "ولاه", "وكيل",
                        "وسيط",
                        "وسطاء", "والي", "بحاره", "بنوك", "بنك", "بعثه").contains(word);
    }

    /** المعطيات التي أوردتها المندوبية, البيان الصادر عن الوزارة: the document's issuer is named after it. */
    private boolean published(int i, int limit) {
        String next = reading.word(i + 1);
        return i + 2 < limit && words.definite(reading.word(i)) == SourceWords.Sort.DOCUMENT
                && (next.equals("التي") || next.equals("الذي") || next.startsWith("الصادر"));
    }

    /** والحكومة, فالوزير: a definite noun with a conjunction. */
    private static boolean joined(String word) {
        return word.length() > 5 && (word.startsWith("وال") || word.startsWith("فال"));
    }

    /** رئيسها, محاميه: a noun with an attached pronoun. */
    private boolean possessed(int i) {
        String word = reading.word(i);
        boolean pronoun = reading.text().charAt(reading.token(i).end() - 1) == 'ه' || word.endsWith("ها")
                || word.endsWith("هم");
        return pronoun && word.length() > 4 && !FunctionWords.in(FunctionWords.PREPOSITIONS, word) && !ADVERBS.contains(word);
    }

    /** وحذر رئيسها فلان, قال كاتبها العام فلان: the name right after, with only adjectives or a comma between. */
    private Subject heldBy(int i, int limit) {
        int name = i + 1;
        if (reading.word(name).equals("عن") && reading.afterName(name + 2) > name + 1) {
            name = pastBody(name + 1, limit);
        }
        while (name < Math.min(limit, name + 4) && reading.mention(name) == null
                && (reading.word(name).startsWith("ال") || reading.is(name, '،'))) {
            name++;
        }
        Names.Mention mention = name < limit ? reading.mention(name) : null;
        boolean person = mention != null && reading.entity(mention.entity()).type() == EntityType.PERSON
                && reading.firstOf(mention.span()) == name;
        return person ? new Subject(FoundParty.named(mention.entity()), mention.span(), i,
                apposition(reading.after(mention.span()), limit), "titled-subject") : null;
    }

    /** زميله عن حركة كذا فلان: past whom he stands for. */
    private int pastBody(int from, int limit) {
        int i = from;
        while (i < Math.min(limit, from + 5) && (reading.mention(i) == null
                || reading.entity(reading.mention(i).entity()).type() != EntityType.PERSON)) {
            i++;
        }
        return i;
    }

    private Subject bare(int i, int limit) {
        String word = joined(reading.word(i)) || joinedSource(i) ? reading.word(i).substring(1) : reading.word(i);
        if (FunctionWords.PREPOSITIONS.contains(word) || FunctionWords.complementizer(word)) {
            return null;
        }
        if (FunctionWords.HONORIFICS.contains(word) || SPEAKER_SO_FAR.contains(word)) {
            return coreference.speakerSoFar(i);
        }
        if (word.equals("الاخير") || word.equals("الاخيره")) {
            return coreference.latter(i);
        }
        if (word.equals("ام") || word.equals("ابو")) {
            Names.Mention kunya = reading.mention(i + 1);
            if (kunya != null && reading.entity(kunya.entity()).type() == EntityType.PERSON) {
                return named(i + 1, limit);
            }
        }
        Subject firstName = coreference.firstName(i);
        if (firstName != null) {
            return firstName;
        }
        Subject standIn = coreference.standIn(i);
        if (standIn != null) {
            return standIn;
        }
        if (coreference.definite(word)) {
            Subject same = coreference.same(i, limit);
            if (same != null) {
                return same;
            }
            Subject known = coreference.shortForm(i);
            if (known != null) {
                return known;
            }
            Subject later = laterName(i, i + 1, limit);
            if (later != null) {
                return later;
            }
            if (words.definite(word) == SourceWords.Sort.UNNAMED || words.definite(word) == SourceWords.Sort.DOCUMENT) {
                Subject name = apposition.afterComma(i + 1, limit);
                Subject issuer = published(i, limit) ? coreference.issuer(i, limit) : null;
                return name != null ? name : issuer != null ? issuer : coreference.repeated(i, i + 1, reading.token(i).span());
            }
            return apposition.of(descriptions.read(i, limit), limit);
        }
        Subject held = possessed(i) ? heldBy(i, limit) : null;
        if (held != null) {
            return held;
        }
        SourceWords.Sort sort = words.sort(word);
        if (sort == null && word.startsWith("ل") && words.sort(word.substring(1)) != null) {
            sort = words.sort(word.substring(1));
        }
        if (sort == null && words.possessed(word) == SourceWords.Sort.UNNAMED) {
            Subject name = laterName(i, i + 1, limit);
            return name == null ? apposition.of(descriptions.read(i, limit), limit) : name;
        }
        if (sort == SourceWords.Sort.DOCUMENT) {
            Subject issuer = coreference.issuer(i, limit);
            return issuer == null ? descriptions.read(i, limit) : issuer;
        }
        if (sort == null && !unknownNoun(i, limit)) {
            return null;
        }
        Subject closing = titledAfterName(i, limit);
        return closing == null ? apposition.of(descriptions.read(i, limit), limit) : closing;
    }

    /** خبيرة الري بجامعة حلب الدكتورة فلانة: a proper name governs no genitive, so the titled name after it is the source's. */
    private Subject titledAfterName(int first, int limit) {
        for (int i = first + 1; i < Math.min(limit, first + 9) && !descriptions.breaks(i); i++) {
            Names.Title title = reading.title(i);
            if (title != null && title.person() != null && reading.firstOf(title.span()) == i) {
                return reading.mention(i - 1) == null ? null : laterName(first, i, limit);
            }
        }
        return null;
    }
}
