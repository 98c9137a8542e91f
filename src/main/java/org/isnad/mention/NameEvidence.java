package org.isnad.mention;

import java.util.Set;

import org.isnad.finding.EntityType;
import org.isnad.finding.OrganizationKind;
import org.isnad.gazetteer.LexiconName;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.OrganizationHeads;
import org.isnad.gazetteer.OrganizationHeads.Extent;
import org.isnad.gazetteer.OrganizationHeads.Head;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.lexicon.WordLists;

/** Whether the words around an ambiguous name speak for it: صحيفة «الوطن» is a paper, حب الوطن is not. */
public final class NameEvidence {

    private static final Set<String> SOURCES = WordLists.words("sources-of-a-name");
    private static final Set<String> OUR = WordLists.words("outlets-people");
    private static final Set<String> TELLING = WordLists.words("tellings");

    /** A club counts in a text about sport: الهلال is a moon elsewhere. */
    public boolean forClub(Reading reading, int i, WordForm form) {
        return reading.isAboutSport() && (form.cut() == 0 || !reading.word(i).startsWith("ك"));
    }

    /** After a classifier, in quotation marks or brackets of its own, or alone on its line. */
    public boolean forOrganization(Reading reading, int i, WordForm form, int end, LexiconName name) {
        boolean enclosed = reading.isOpening(i - 1) && reading.isClosing(end);
        int before = enclosed ? i - 2 : i - 1;
        if (form.cut() == 0 && isClassifier(reading, before, name)) {
            return true;
        }
        boolean outlet = name.kind() == OrganizationKind.MEDIA && form.cut() == 0;
        if (outlet && (enclosed && end - i > 1 && !reading.isMark(i - 1, "(")
                || reading.isMark(i - 1, "/") && reading.isMark(end, "/"))) {
            return true;
        }
        if (outlet && form.isDefinite() && OUR.contains(WordForm.base(reading.word(i - 1)))) {
            return true;
        }
        boolean adjective = reading.isWord(before) && reading.word(before).startsWith("ال")
                && isClassifier(reading, before - 1, name);
        if (reading.isOpening(i - 1) && !reading.isMark(i - 1, "(") && reading.isMark(end, ":")
                && endsInLam(reading, i - 2)) {
            return true;
        }
        boolean agentive = reading.word(before).endsWith("ت") || SOURCES.contains(reading.word(before));
        if (enclosed && agentive || reading.word(i - 1).equals("ل") && form.cut() == 0) {
            return true;
        }
        if (enclosed && (adjective || reading.isMark(i - 1, "(") || endsInLam(reading, before)
                || reading.is(before, WordClass.REPORTS))) {
            return true;
        }
        return form.cut() == 0 && (isAlone(reading, i, end) || reading.word(i - 1).endsWith("ت")
                && reading.is(i - 1, WordClass.REPORTS)) || isToldTo(reading, i, form);
    }

    /** في تصريح للشروق, خلال مقابلة مع الحدث; but مع الجريدة is the paper that writes. */
    private static boolean isToldTo(Reading reading, int i, WordForm form) {
        Head kind = form.isDefinite() ? OrganizationHeads.head(form.base()) : null;
        if (kind != null && kind.extent() == Extent.QUIET) {
            return false;
        }
        boolean told = form.fused() || form.cut() == 1 && reading.word(i).startsWith("ل") || reading.word(i - 1).equals("مع");
        for (int before = i - 1; told && before >= Math.max(0, i - 3) && reading.sameLine(before, i); before--) {
            for (WordForm noun : reading.forms(before)) {
                if (TELLING.contains(noun.word())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Classifiers that stay out of a name which stands without them: تنظيم، وكالة، حلف، نهر. */
    public boolean mayStayOutside(String base) {
        Head head = OrganizationHeads.head(base);
        return head != null && head.extent() == Extent.QUIET || base.equals("حلف") || base.equals("حركه")
                || base.equals("قوات") || base.equals("نهر") || base.equals("شركه");
    }

    /** After a word such as مدينة, or joined to a place after one. */
    public boolean forPlace(Reading reading, int i, WordForm form) {
        for (WordForm before : reading.forms(i - 1)) {
            if (before.is(WordClass.PLACE) || before.baseIs(WordClass.PLACE)) {
                return form.cut() == 0 && reading.sameLine(i - 1, i);
            }
        }
        return false;
    }

    private static boolean isClassifier(Reading reading, int i, LexiconName name) {
        if (i < 0) {
            return false;
        }
        for (WordForm form : reading.forms(i)) {
            Head head = form.isDefinite() && !form.fused() ? null : OrganizationHeads.head(form.base());
            if (head != null && head.extent() != Extent.WEAK
                    && (head.kind() == OrganizationKind.MEDIA) == (name.kind() == OrganizationKind.MEDIA)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInLam(Reading reading, int i) {
        String word = reading.word(i);
        return word.equals("ل") || word.equals("عن");
    }

    /** الرياض - واس is a dateline: what is a city too stays one before a dash. */
    private static boolean isPlaceToo(Reading reading, int i) {
        Match<LexiconName> match = NameLexicon.SHARED.names().longest(reading.text(), i, reading.word(i));
        return match != null && match.values().stream().anyMatch(name -> name.type() == EntityType.PLACE);
    }

    private static boolean isAlone(Reading reading, int i, int end) {
        boolean starts = i == 0 || !reading.sameLine(i - 1, i) || reading.isMark(i - 1, "-–—:/");
        boolean ends = end >= reading.size() || !reading.sameLine(i, end)
                || reading.isMark(end, "-–—/") && !isPlaceToo(reading, i);
        boolean opensLine = i < 2 || !reading.sameLine(i - 2, i);
        boolean dated = starts && ends && i > 0 && end + 2 < reading.size() && reading.sameLine(i - 1, end)
                && (reading.isNumber(end + 1) || reading.isNumber(i - 2));
        return dated || starts && ends && (opensLine || end >= reading.size() || !reading.sameLine(i, end));
    }
}
