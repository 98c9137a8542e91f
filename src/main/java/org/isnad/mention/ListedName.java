package org.isnad.mention;

import java.util.List;

import org.isnad.finding.EntityType;
import org.isnad.finding.OrganizationKind;
import org.isnad.gazetteer.LexiconName;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.lexicon.PhraseTrie;
import org.isnad.lexicon.PhraseTrie.Match;

/** Names the lexicon or earlier articles know: قوات سوريا الديمقراطية, صحيفة «الوطن», دير الزور. */
public final class ListedName implements NamingRule {

    private final PhraseTrie<LexiconName> names;
    private final String rule;
    private final boolean taught;
    private final NameEvidence evidence;
    private final NameExtent extent;

    public ListedName(PhraseTrie<LexiconName> names, String rule, NameEvidence evidence, NameExtent extent) {
        this.names = names;
        this.rule = rule;
        this.taught = rule.equals("known");
        this.evidence = evidence;
        this.extent = extent;
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        for (int i = 0; i < reading.size(); i++) {
            if (!taught && !reading.mayBe(i, WordClass.LISTED)) {
                continue;
            }
            for (WordForm form : reading.forms(i)) {
                Match<LexiconName> match = taught || form.is(WordClass.LISTED)
                        ? names.longest(reading.text(), i, form.word())
                        : null;
                boolean code = match != null && match.end() == i + 1 && form.word().length() < 4 && form.cut() > 0
                        && reading.word(i).charAt(0) == 'ف';
                if (match != null && !code && add(reading, i, form, match, sightings)) {
                    break;
                }
            }
        }
    }

    private boolean add(Reading reading, int i, WordForm form, Match<LexiconName> match, List<Sighting> sightings) {
        LexiconName name = choose(reading, i, form, match);
        if (name == null) {
            return false;
        }
        if (isOnlyClassified(reading, i, form, name)) {
            return true;
        }
        int end = name.isOrganization() ? extent.end(reading, i, match.end(), name) : match.end();
        sightings.add(new Sighting(i, end, reading.span(i, form, end), name.type(), name.kind(), name, rule,
                confidence(name), end > match.end() && name.kind() == OrganizationKind.COALITION));
        return true;
    }

    /** «المنارة», or between the dashes of a dateline. */
    private static boolean isSetOff(Reading reading, int i, int end) {
        return reading.isOpening(i - 1) && reading.isClosing(end)
                || reading.isMark(i - 1, "-–—|/") && reading.isMark(end, "-–—|/");
    }

    /** سوق الأسهم السعودية: after a noun with its article the country's name is its adjective. */
    private static boolean isDefiniteNoun(Reading reading, int i) {
        String word = reading.sameLine(i, i + 1) ? reading.word(i) : "";
        return word.length() > 4 && (word.startsWith("ال") || word.startsWith("لل") || word.startsWith("وال")
                || word.startsWith("بال"));
    }

    /** What this page or an earlier one has taught goes before what the lexicon knows by the same name. */
    private double confidence(LexiconName name) {
        return taught ? 0.96 : name.needsContext() ? 0.75 : 0.95;
    }

    /** تنظيم داعش, نهر الفرات: the name stands without its classifier, so the next word will find it. */
    private boolean isOnlyClassified(Reading reading, int i, WordForm form, LexiconName name) {
        if (form.base().equals("قوات") && name.name().startsWith("قوات ")) {
            return false;
        }
        boolean movement = form.base().equals("حركه") && name.kind() != OrganizationKind.ARMED_GROUP;
        if (movement || !evidence.mayStayOutside(form.base())) {
            return false;
        }
        int next = reading.isOpening(i + 1) ? i + 2 : i + 1;
        if (name.kind() == OrganizationKind.MEDIA && reading.word(next).equals("انباء")) {
            next++;
        }
        Match<LexiconName> inner = reading.isWord(next)
                ? names.longest(reading.text(), next, reading.word(next))
                : null;
        return inner != null && inner.values().contains(name);
    }

    /** An organization that needs context goes before a place of the same name only where the context speaks for it. */
    private LexiconName choose(Reading reading, int i, WordForm form, Match<LexiconName> match) {
        if (form.is(WordClass.DEFINITE_DEMONYM) && match.end() == i + 1 && isDefiniteNoun(reading, i - 1)) {
            return null;
        }
        LexiconName place = null;
        LexiconName other = null;
        for (LexiconName name : match.values()) {
            if (name.type() == EntityType.PLACE) {
                place = place == null ? name : place;
            } else if (!name.needsContext() || taught && isSetOff(reading, i, match.end())
                    || name.sport() && evidence.forClub(reading, i, form)
                    || evidence.forOrganization(reading, i, form, match.end(), name)) {
                other = other == null ? name : other;
            }
        }
        if (other != null) {
            return other;
        }
        boolean kept = place != null && (!place.needsContext() || evidence.forPlace(reading, i, form));
        return kept ? place : null;
    }
}
