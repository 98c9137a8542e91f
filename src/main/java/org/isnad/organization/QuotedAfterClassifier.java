package org.isnad.organization;

import java.util.List;
import java.util.Set;

import org.isnad.gazetteer.LexiconName;
import org.isnad.gazetteer.OrganizationHeads;
import org.isnad.gazetteer.OrganizationHeads.Extent;
import org.isnad.gazetteer.OrganizationHeads.Head;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.lexicon.PhraseTrie;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.lexicon.WordLists;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;

/** A quoted name after the word for its kind: شركة «ميلينيوم», موقع «المدن», جمعية "بذور". */
public final class QuotedAfterClassifier implements NamingRule {

    private final PhraseTrie<LexiconName> listed;

    public QuotedAfterClassifier(PhraseTrie<LexiconName> listed) {
        this.listed = listed;
    }

    private static final int MAX_WORDS = 9;
    private static final Set<String> NEGATIONS = WordLists.words("no-name-opens");

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        for (int i = 0; i + 2 < reading.size(); i++) {
            if (!reading.isOpening(i) || reading.isMark(i, "(") || !reading.sameLine(i, i + 1) || opensClause(reading, i + 1)) {
                continue;
            }
            int close = i + 1;
            while (close < reading.size() && close - i <= MAX_WORDS && reading.isWord(close)) {
                close++;
            }
            if (close > i + 1 && close < reading.size() && reading.isClosing(close) && reading.sameLine(i, close)) {
                add(reading, i, close, sightings);
                addWhole(reading, i + 1, close, sightings);
            }
        }
    }

    /** «الجمعية اللبنانية من أجل كذا»: a body's noun opens the quotation, and all of it is the name. */
    private static void addWhole(Reading reading, int from, int close, List<Sighting> sightings) {
        WordForm form = reading.forms(from)[0];
        Head head = form.isDefinite() ? OrganizationHeads.head(form.base()) : null;
        boolean described = close - from > 2 && reading.word(from + 1).startsWith("ال");
        for (int i = from; head != null && i < close; i++) {
            described &= !reading.is(i, WordClass.REPORTS)
                    && !NEGATIONS.contains(reading.word(i)) && !reading.word(i).equals("ان");
        }
        if (head != null && described) {
            sightings.add(Sighting.organization(from, close, reading.span(from, form, close), head.kind(), "quoted-body", 0.9));
        }
    }

    /** الوزارة "لم تتراجع": a quoted clause is no name. */
    private static boolean opensClause(Reading reading, int i) {
        return NEGATIONS.contains(reading.word(i)) || reading.is(i, WordClass.REPORTS) || reading.is(i, WordClass.ACTS);
    }

    private void add(Reading reading, int open, int close, List<Sighting> sightings) {
        for (int before = open - 1; before >= Math.max(0, open - 2); before--) {
            for (WordForm form : reading.forms(before)) {
                Head head = form.isDefinite() && before == open - 1 ? null
                        : OrganizationHeads.head(form.base());
                if (head == null) {
                    continue;
                }
                Match<LexiconName> name = listed.longest(reading.text(), open + 1, reading.word(open + 1));
                if (name != null && name.end() == close && name.values().stream()
                        .anyMatch(known -> known.isOrganization() && !known.needsContext())) {
                    return;
                }
                boolean outside = head.extent() == Extent.QUIET
                        || head.kind() == org.isnad.finding.OrganizationKind.COMPANY || before < open - 1;
                int from = outside ? open + 1 : before;
                WordForm first = outside ? reading.forms(open + 1)[0] : form;
                sightings.add(Sighting.organization(from, close, reading.span(from, first, close), head.kind(),
                        "quoted-after-classifier", 0.85));
                return;
            }
            if (!reading.word(before).startsWith("ال")) {
                return;
            }
        }
    }
}
