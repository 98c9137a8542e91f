package org.isnad.speaker;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundParty;
import org.isnad.naming.Names;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.text.Span;

/** Finds the name between commas after an office or a description: رئيس الوفد، المهندس فلان، … */
final class Apposition {

    private final Reading reading;
    private final DescriptionReader descriptions;

    Apposition(Reading reading, DescriptionReader descriptions) {
        this.reading = reading;
        this.descriptions = descriptions;
    }

    /** رئيس الوفد، المهندس فلان، …: the name that follows an office between commas is who speaks. */
    Subject of(Subject office, int limit) {
        Subject name = office.party().entity() == null ? afterComma(office.end(), limit) : null;
        return name == null ? office : new Subject(name.party(), name.mention(), office.first(), name.end(), "titled-subject");
    }

    /** المدير العام لسلطة الميناء، القبطان فلان،: past what goes on with the office, up to the comma. */
    Subject afterOffice(int from, int limit) {
        int i = from;
        while (i < Math.min(limit, from + 9) && !descriptions.breaks(i)) {
            i = Math.max(i + 1, reading.afterName(i));
        }
        return i < limit ? afterComma(i, limit) : null;
    }

    Subject afterComma(int comma, int limit) {
        int i = comma + 1;
        if (i >= limit || !(reading.comma(comma))) {
            return null;
        }
        Names.Title title = reading.title(i);
        int name = title != null && reading.firstOf(title.span()) == i ? reading.after(title.span()) : i;
        name = title != null && reading.mention(i) != null && title.person() != null ? i : name;
        Names.Mention mention = name < limit ? reading.mention(name) : null;
        if (mention == null && title != null && title.person() != null) {
            Span span = mentionOf(title.person(), i, Math.min(limit, i + 12));
            return span == null ? null : closed(FoundParty.named(title.person()), span, i, limit);
        }
        return mention == null || reading.entity(mention.entity()).type() != EntityType.PERSON ? null
                : closed(FoundParty.named(mention.entity()), mention.span(), i, limit);
    }

    /** Only a name that a comma closes, or the clause's end, stands in apposition. */
    private Subject closed(FoundParty party, Span span, int first, int limit) {
        int end = reading.after(span);
        boolean closed = end >= limit || reading.punctuation(end) || FunctionWords.complementizer(reading.word(end))
                || FunctionWords.PREPOSITIONS.contains(reading.word(end));
        return closed
                ? new Subject(party, span, first, end < limit && reading.punctuation(end) ? end + 1 : end, "titled-subject")
                : null;
    }

    /** The nearest mention of the person from the title on. */
    Span mentionOf(int person, int from, int limit) {
        for (int i = from; i < limit; i++) {
            Names.Mention mention = reading.mention(i);
            if (mention != null && mention.entity() == person) {
                return mention.span();
            }
        }
        return null;
    }
}
