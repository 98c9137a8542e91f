package org.isnad.organization;

import java.util.List;

import org.isnad.finding.OrganizationKind;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.OrganizationHeads;
import org.isnad.gazetteer.OrganizationHeads.Extent;
import org.isnad.gazetteer.OrganizationHeads.Head;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;
import org.isnad.mention.WordShape;
import org.isnad.person.PersonGrammar;
import org.isnad.place.PlaceGrammar;

/** An outlet after the word for its kind, without quotation marks: صحيفة الغد الأردنية, وكالة قاسيون للأنباء. */
public final class UnquotedOutlet implements NamingRule {

    private final NameLexicon lexicon;
    private final PersonGrammar grammar;
    private final PlaceGrammar places;

    public UnquotedOutlet(NameLexicon lexicon, PersonGrammar grammar, PlaceGrammar places) {
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.places = places;
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        for (int i = 0; i + 1 < reading.size(); i++) {
            if (!reading.mayBe(i, WordClass.HEAD)) {
                continue;
            }
            for (WordForm form : reading.forms(i)) {
                Head head = form.isDefinite() ? null : OrganizationHeads.head(form.word());
                if (head != null && head.extent() == Extent.QUIET && head.kind() == OrganizationKind.MEDIA) {
                    add(reading, i, form, sightings);
                    break;
                }
            }
        }
    }

    private void add(Reading reading, int i, WordForm form, List<Sighting> sightings) {
        int start = reading.word(i + 1).equals("انباء") ? i + 2 : i + 1;
        var listed = lexicon.names().longest(reading.text(), start, reading.word(start));
        if (listed != null && reading.word(listed.end()).equals("الالكترونيه")) {
            return;
        }
        int agency = agencyEnd(reading, i, form);
        if (agency > 0) {
            sightings.add(Sighting.organization(i, agency, reading.span(i, form, agency), OrganizationKind.MEDIA,
                    "outlet-after-classifier", 0.85));
            return;
        }
        int town = lexicon.names().longest(reading.text(), start, reading.word(start)) == null || !isRadio(form.word()) ? -1
                : places.listed(start);
        if (town > 0) {
            sightings.add(Sighting.organization(i, town, reading.span(i, form, town), OrganizationKind.MEDIA,
                    "outlet-of-town", 0.8));
            return;
        }
        int end = constructEnd(reading, form, start);
        while (end - start < 3 && reading.sameLine(i, end) && isName(reading, form, start, end)) {
            end++;
        }
        if (end > start) {
            sightings.add(Sighting.organization(start, end, reading.span(start, reading.forms(start)[0], end),
                    OrganizationKind.MEDIA, "outlet-after-classifier", 0.7));
        }
    }

    /** إذاعة صوت الجبل, صحيفة نبض الشارع: two nouns of which the second has its article; else the start. */
    private int constructEnd(Reading reading, WordForm form, int start) {
        String word = reading.word(start);
        String next = reading.sameLine(start, start + 1) ? reading.word(start + 1) : "";
        boolean plain = word.length() > 2 && !word.startsWith("ال") && !WordClass.DEMONYM.contains(word)
                && !WordClass.REPORTS.contains(word)
                && (WordClass.VOICE.contains(word) || !WordClass.ACTS.contains(word)) && !word.equals("من")
                && !word.equals("في")
                && !word.equals("عن") && !word.equals("علي") && !word.startsWith("ل");
        boolean voice = WordClass.VOICE.contains(word) || isPaper(form.word()) && !WordClass.STOP.contains(word)
                && !word.endsWith("يه");
        boolean named = next.startsWith("ال") && next.length() > 4 && !WordClass.DEMONYM.contains(next);
        return plain && voice && named ? start + 2 : start;
    }

    /** إذاعة صفاقس: a broadcaster that is named by its town. */
    private static boolean isRadio(String word) {
        return word.equals("اذاعه") || word.equals("راديو") || word.equals("تلفزيون") || word.equals("تلفزه");
    }

    /** One past للأنباء at most four words on, or a nationality after وكالة الأنباء; or -1. */
    private static int agencyEnd(Reading reading, int i, WordForm form) {
        if (form.word().equals("وكاله") && reading.sameLine(i, i + 2) && reading.word(i + 1).equals("الانباء")
                && reading.is(i + 2, WordClass.DEFINITE_DEMONYM)) {
            return i + 3;
        }
        for (int end = i + 2; form.word().equals("وكاله") && end < i + 5 && reading.sameLine(i, end); end++) {
            if (reading.word(end).equals("للانباء") || reading.word(end).equals("للاخبار")) {
                return end + 1;
            }
        }
        return -1;
    }

    private boolean isName(Reading reading, WordForm head, int start, int i) {
        String word = reading.word(i);
        if (word.length() > 1 && word.charAt(0) < 0x80) {
            return true;
        }
        if (word.length() < 3 || WordClass.DEMONYM.contains(word) || WordClass.MODIFIER.contains(word)) {
            return false;
        }
        if (word.startsWith("ال")) {
            return i == start && isPaper(head.word()) && !WordClass.STOP.contains(word);
        }
        boolean after = i > start && reading.word(start).startsWith("ال");
        boolean plain = !after && grammar.isUnknown(i);
        return plain && (!head.word().equals("موقع") && !head.word().equals("محطه") && !head.word().equals("بوابه")
                || WordShape.isForeign(word));
    }

    /** Words that hardly ever have another complement than a name. */
    private static boolean isPaper(String head) {
        return switch (head) {
            case "صحيفه", "جريده", "يوميه", "اسبوعيه", "اذاعه" -> true;
            default -> false;
        };
    }
}
