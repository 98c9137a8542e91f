package org.isnad.speaker;

import java.util.Set;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundParty;
import org.isnad.finding.OrganizationKind;
import org.isnad.lexicon.WordLists;
import org.isnad.naming.Names;
import org.isnad.quotation.Quotation;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.sentence.SourceWords;
import org.isnad.text.Span;

/** Reads the phrase that describes a source without a name: مصدر أمني, عدد من الخبراء, السيسي وهادي. */
final class DescriptionReader {

    private static final int LONGEST = 14;
    private static final Set<String> BREAKS = WordLists.words("description-ends");

    private final Reading reading;
    private final SourceWords words;

    DescriptionReader(Reading reading, SourceWords words) {
        this.reading = reading;
        this.words = words;
    }

    /** The phrase from the token to where the clause goes on. */
    Subject read(int from, int limit) {
        int i = from + 1;
        while (i < limit && i < from + LONGEST && !breaks(i) && !object(from, i)) {
            int after = reading.afterName(i);
            i = Math.min(limit, Math.max(after, i + 1));
        }
        while (i > from + 1 && FunctionWords.PREPOSITIONS.contains(reading.word(i - 1))) {
            i--;
        }
        int last = i;
        while (last > from + 1 && reading.quotations().closedBy(last - 1) != null
                && reading.quotations().closedBy(last - 1).open() < from) {
            last--;
        }
        Span span = reading.span(from, last);
        String first = reading.word(from);
        if (first.length() > 3 && first.charAt(0) == 'ل' && words.sort(first) == null
                && words.sort(first.substring(1)) != null) {
            span = new Span(span.start() + 1, span.end());
        }
        boolean source = first.charAt(0) == 'و' && words.sort(first) == null && words.sort(first.substring(1)) != null;
        if (first.length() > 5 && (first.startsWith("وال") || first.startsWith("فال")) || source || joinedTitle(from)) {
            span = new Span(span.start() + 1, span.end());
        }
        return new Subject(FoundParty.unnamed(span.of(reading.text())), span, from, i, "unnamed-source");
    }

    /** دعت هيئة التنظيم الجمهور: a definite noun after the whole phrase that no adjective of its feminine noun can be. */
    private boolean object(int from, int i) {
        String word = reading.word(i);
        return i > from + 1 && reading.word(from).endsWith("ه") && !reading.word(from).startsWith("ال") && word.startsWith("ال")
                && reading.word(i - 1).startsWith("ال") && word.length() > 5 && !word.endsWith("ه") && !word.endsWith("ي")
                && !word.endsWith("ا") && reading.mention(i) == null && reading.title(i) == null;
    }

    /** ورئيس الفريق: the conjunction is no part of the office. */
    private boolean joinedTitle(int i) {
        return reading.title(i) != null && reading.word(i).charAt(0) == 'و' && reading.title(i).head().charAt(0) != 'و'
                && reading.token(i).start() == reading.title(i).span().start();
    }

    boolean breaks(int i) {
        String word = reading.word(i);
        if (words.isOutletNoun(word) && reading.namesSpeaker(i + 1) || reading.namesSpeaker(i) && words.isOutletNoun(word)) {
            return true;
        }
        if (toMedia(i, word)) {
            return true;
        }
        if (reading.title(i) != null || reading.mention(i) != null) {
            return false;
        }
        Quotation quotation = reading.quotations().openedBy(i);
        return quotation != null && quotation.words() > 3
                || reading.punctuation(i) && quotation == null && reading.quotations().closedBy(i) == null
                || word.startsWith("ي") && word.length() > 3 && !word.endsWith("ي") && !word.endsWith("يه")
                        && !word.startsWith("يو")
                || word.equals("علي") && (reading.word(i + 1).equals("ذلك") || reading.word(i + 1).equals("هذا"))
                || BREAKS.contains(word) || FunctionWords.RELATIVES.contains(word) && !word.equals("من")
                || (word.equals("في") || word.equals("خلال")) && words.isOccasion(reading.word(i + 1)) || toOutlet(i, word);
    }

    /** مصدر أمني لموزاييك: the outlet it was told to is no part of the description. */
    private boolean toMedia(int i, String word) {
        Names.Mention mention = word.startsWith("ل") ? reading.mention(i) : null;
        return mention != null && reading.firstOf(mention.span()) == i
                && (word.startsWith("لل") || mention.span().start() > reading.token(i).start())
                && reading.entity(mention.entity()).kind() == OrganizationKind.MEDIA;
    }

    private boolean toOutlet(int i, String word) {
        return word.equals("ل") || word.startsWith("ل") && words.isOutletNoun(word.substring(1)) || word.equals("للصحافيين")
                || word.equals("للصحفيين");
    }

    /** Two coordinated speakers of one verb are one source without a name: السيسي وهادي. */
    Subject coordinated(Subject first, int limit) {
        int i = first.end();
        if (i >= limit || first.party().entity() == null || reading.word(i).length() < 2 || reading.word(i).charAt(0) != 'و') {
            return first;
        }
        Names.Mention second = reading.mention(i);
        Names.Title title = reading.title(i);
        int end = i;
        if (second != null && reading.entity(second.entity()).type() == type(first)
                && second.entity() != first.party().entity()) {
            end = reading.after(second.span());
        } else if (title != null && title.person() != null && !title.person().equals(first.party().entity())) {
            end = reading.after(title.span());
            while (end < limit && end < i + 12 && reading.mention(end) != null
                    && reading.mention(end).entity() == title.person()) {
                end = reading.after(reading.mention(end).span());
            }
        }
        if (end == i || end > limit) {
            return first;
        }
        Span span = reading.span(first.first(), end);
        return new Subject(FoundParty.unnamed(span.of(reading.text())), span, first.first(), end, "coordinated-subjects");
    }

    private EntityType type(Subject subject) {
        return reading.entity(subject.party().entity()).type();
    }
}
