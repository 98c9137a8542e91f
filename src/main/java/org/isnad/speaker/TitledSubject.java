package org.isnad.speaker;

import java.util.Set;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundParty;
import org.isnad.lexicon.WordLists;
import org.isnad.naming.Names;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.text.Span;

/** A subject that begins with an office: its holder beside it, after brackets or a body, or whom it stands for. */
final class TitledSubject {

    private static final Set<String> COLLECTIVES = WordLists.words("collectives");

    private final Reading reading;
    private final Coreference coreference;
    private final DescriptionReader descriptions;
    private final Apposition apposition;

    TitledSubject(Reading reading, Coreference coreference, DescriptionReader descriptions, Apposition apposition) {
        this.reading = reading;
        this.coreference = coreference;
        this.descriptions = descriptions;
        this.apposition = apposition;
    }

    /** A title with its name, else a bare title that stands for somebody named before. */
    Subject of(Names.Title title, int i, int limit) {
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
    Subject laterName(int first, int from, int limit) {
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

    /** خبيرة الري بجامعة حلب الدكتورة فلانة: a proper name governs no genitive, so the titled name after it is the source's. */
    Subject titledAfterName(int first, int limit) {
        for (int i = first + 1; i < Math.min(limit, first + 9) && !descriptions.breaks(i); i++) {
            Names.Title title = reading.title(i);
            if (title != null && title.person() != null && reading.firstOf(title.span()) == i) {
                return reading.mention(i - 1) != null || reading.word(i - 1).startsWith("ال") ? laterName(first, i, limit)
                        : null;
            }
        }
        return null;
    }

    /** وحذر رئيسها فلان, قال كاتبها العام فلان: the name right after, with only adjectives or a comma between. */
    Subject heldBy(int i, int limit) {
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

    /** Goes past a title in apposition: جيمس جيفري، المبعوث الأمريكي، … */
    int apposition(int end, int limit) {
        int i = end;
        while (i < limit && i < end + 3 && (reading.punctuation(i) && !reading.is(i, ':') && !reading.is(i, '.'))) {
            i++;
        }
        Names.Title title = i < limit ? reading.title(i) : null;
        int after = title == null ? end : reading.after(title.span());
        return after < limit && after > end && reading.is(after, '،') ? after + 1 : Math.max(end, Math.min(after, limit));
    }
}
