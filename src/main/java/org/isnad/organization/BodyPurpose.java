package org.isnad.organization;

import org.isnad.finding.OrganizationKind;
import org.isnad.gazetteer.OrganizationHeads;
import org.isnad.gazetteer.OrganizationHeads.Head;
import org.isnad.gazetteer.TitleWords;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.mention.Reading;
import org.isnad.mention.WordShape;

/** How a body's name goes on after its adjectives: والبحث العلمي, لحقوق الإنسان, الدفاع عن المستهلك. */
final class BodyPurpose {

    private final Reading reading;
    private final int from;
    private final Head head;

    BodyPurpose(Reading reading, int from, Head head) {
        this.reading = reading;
        this.from = from;
        this.head = head;
    }

    /** One past the further words that begin at {@code at}, or {@code at}; {@code nation} tells whether one was named. */
    int end(int at, boolean nation) {
        int joined = joined(at, nation);
        joined = joined > at ? joined : joinedConstruct(at, nation);
        int end = joined > at ? joined : purpose(at, nation);
        return end > at ? end : defence(at);
    }

    /** التعليم العالي والبحث العلمي. */
    private int joined(int at, boolean nation) {
        String word = reading.word(at);
        String noun = word.isEmpty() ? "" : word.substring(1);
        boolean field = WordClass.DOMAIN.contains(noun)
                || isMinistry() && isField(at, noun)
                || !isMinistry() && (WordClass.PURPOSE.contains(noun) || WordClass.TRADE.contains(noun));
        String before = reading.word(at - 1);
        boolean adjective = noun.length() > 5 && noun.endsWith("يه") && before.startsWith("ال") && before.endsWith("يه")
                && !WordClass.EPITHET.contains(noun);
        boolean members = head.kind() == OrganizationKind.NGO && noun.endsWith("ين");
        boolean other = !isMinistry() && OrganizationHeads.head(WordForm.base(noun)) != null;
        if (!word.startsWith("وال") || nation || !field && !adjective && !members || other) {
            return at;
        }
        return at + 1;
    }

    /** والبنية in وزارة الطاقة والبنية التحتية: no body, no office and none of those who speak. */
    private boolean isField(int at, String noun) {
        return noun.length() > 5 && OrganizationHeads.head(WordForm.base(noun)) == null
                && !reading.word(from).startsWith("ال") && !reading.is(at, WordClass.STOP)
                && TitleWords.headEnd(reading.text(), at, new WordForm(noun, 1, false)) < 0;
    }

    /** وزارة الزراعة واستصلاح الأراضي: a further field of a ministry as a verbal noun with its genitive. */
    private int joinedConstruct(int at, boolean nation) {
        String word = reading.word(at);
        boolean noun = word.length() > 5 && word.charAt(0) == 'و' && !word.startsWith("وال")
                && WordShape.isMasdar(word.substring(1)) && !reading.is(at, WordClass.REPORTS);
        boolean genitive = noun && reading.sameLine(at, at + 1) && reading.word(at + 1).startsWith("ال");
        return isMinistry() && !nation && genitive ? at + 2 : at;
    }

    /** لحقوق الإنسان, للدفاع عن الحريات. */
    private int purpose(int at, boolean nation) {
        String word = reading.word(at);
        if (isMinistry() || head.kind() == OrganizationKind.PARTY || word.length() < 4
                || word.charAt(0) != 'ل') {
            return at;
        }
        String noun = word.startsWith("لل") ? "ال" + word.substring(2) : word.substring(1);
        boolean known = WordClass.PURPOSE.contains(noun) || WordClass.DOMAIN.contains(noun);
        known |= word.equals("لرييس") || word.equals("لرياسه") || word.equals("لوزاره")
                || nation && isThing(noun) && reading.sameLine(at, at + 1);
        boolean construct = word.startsWith("لل") || reading.word(at + 1).startsWith("ال");
        int aim = nation && head.kind() == OrganizationKind.NGO ? aim(at, noun) : -1;
        if (aim > 0) {
            return aim;
        }
        return known && construct ? at + (word.startsWith("لل") ? 1 : 2) : at;
    }

    /** الجمعية التونسية لمساندة مرضى الكلى, المركز المغربي للحق في السكن: what a national association is for, or -1. */
    private int aim(int at, String noun) {
        if (noun.equals("الحق") && reading.word(at + 1).equals("في") && reading.word(at + 2).startsWith("ال")) {
            return at + 3;
        }
        boolean doing = WordShape.isMasdar(noun) && !WordClass.ERRAND.contains(noun);
        boolean sufferers = doing && reading.sameLine(at, at + 2) && !reading.word(at + 1).startsWith("ال")
                && reading.word(at + 1).length() > 2 && reading.word(at + 2).startsWith("ال");
        return sufferers ? at + 3 : -1;
    }

    /** الجمعية المغربية لأسرة المستهلك: what a national body is for, but not why it acted: لعقد الاجتماع. */
    private static boolean isThing(String noun) {
        return noun.length() > 2 && !WordClass.ERRAND.contains(noun)
                && (!WordClass.STOP.contains(noun) || WordClass.MEMBER.contains(noun))
                && !WordClass.REPORTS.contains(noun) && !WordClass.ACTS.contains(noun) && !WordShape.isMasdar(noun);
    }

    /** منظمة الدفاع عن المستهلك. */
    private int defence(int at) {
        boolean about = reading.word(at).equals("عن") && reading.word(at - 1).endsWith("الدفاع")
                && reading.sameLine(at, at + 1) && reading.word(at + 1).startsWith("ال");
        return about ? at + 2 : at;
    }

    private boolean isMinistry() {
        return reading.word(from).endsWith("وزاره");
    }
}
