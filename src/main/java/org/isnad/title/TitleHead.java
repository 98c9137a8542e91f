package org.isnad.title;

import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.OrganizationHeads;
import org.isnad.gazetteer.OrganizationHeads.Extent;
import org.isnad.gazetteer.OrganizationHeads.Head;
import org.isnad.gazetteer.TitleWords;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.mention.Reading;
import org.isnad.mention.WordShape;

/** A title's first word, and which words may go on after it. */
final class TitleHead {

    private final Reading reading;
    private final NameLexicon lexicon;
    private final int from;
    private final WordForm form;
    private final boolean honour;
    private final boolean definite;

    TitleHead(Reading reading, NameLexicon lexicon, int from, WordForm form) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.from = from;
        this.form = form;
        this.honour = TitleWords.isHonour(reading.text(), from, form);
        this.definite = form.isDefinite() || form.fused();
    }

    /** One that may stand right before a name: الدكتور. */
    boolean isHonour() {
        return honour;
    }

    /** المتحدث باسم, الناطقة باسم. */
    boolean isSpokesman() {
        return form.base().startsWith("متحدث") || form.base().startsWith("ناطق");
    }

    boolean isDefinite() {
        return definite;
    }

    /** لوكالة, لصحيفة: whom something was told, no part of a title. */
    boolean isTold(String word) {
        Head body = word.startsWith("ل") ? OrganizationHeads.head(word.substring(1)) : null;
        return body != null && body.extent() == Extent.QUIET;
    }

    /** باسم, لشؤون, لصحيفة, للتحالف, بوزارة. */
    boolean isPrepositional(String word) {
        if (word.equals("باسم") || word.equals("لشوون") || word.equals("لدي")) {
            return true;
        }
        if (word.startsWith("ل")) {
            return !isTold(word) && (word.startsWith("لل") || WordClass.PURPOSE.contains(word.substring(1))
                    || isBody(word.substring(1)));
        }
        return word.startsWith("ب") && isBody(word.substring(1));
    }

    /** في and على before a known name or body; إلى only after those who are sent. */
    boolean isPlacePreposition(int at, String word) {
        boolean sent = form.base().equals("مبعوث") || form.base().equals("سفير") || form.base().equals("مندوب")
                || form.base().startsWith("قايم");
        if (!word.equals("في") && !(word.equals("الي") && sent) && !(sent && word.equals("لدي"))) {
            return false;
        }
        String next = reading.word(at + 1);
        boolean known = lexicon.names().longest(reading.text(), at + 1, next) != null;
        return reading.sameLine(from, at + 1) && (known && (!definite || sent || at > from + 1)
                || next.startsWith("ال") && isBody(next));
    }

    /** A field of government or a body. */
    boolean isField(String word) {
        return WordClass.DOMAIN.contains(word) || isBody(word);
    }

    /** A noun that bodies are named with. */
    boolean isBody(String word) {
        String base = word.startsWith("ال") ? word.substring(2) : word;
        return OrganizationHeads.head(base) != null || OrganizationHeads.nationHead(base) != null;
    }

    /** A second title joined by و or set beside the first: الرئيس ورئيس الحكومة. */
    boolean isNewTitle(int at, String word) {
        if (word.charAt(0) == 'و' && word.length() > 3) {
            return TitleWords.headEnd(reading.text(), at, new WordForm(word.substring(1), 1, false)) > 0;
        }
        return form.isDefinite() && !isActing() && TitleWords.isOffice(reading.text(), at, reading.forms(at)[0])
                && !WordClass.MODIFIER.contains(word);
    }

    /** الخبير في الشأن الليبي: a field belongs to the title only if a name follows. */
    boolean isScholar() {
        return switch (form.base()) {
            case "خبير", "خبيره", "باحث", "باحثه", "محلل", "كاتب", "كاتبه", "استاذ", "استاذه", "ناشط", "ناشطه", "مستشار",
                    "قيادي", "عضو" ->
                true;
            default -> false;
        };
    }

    /** Right after an indefinite office any noun with its article belongs to it: وزير العدل, كاتب الدولة. */
    boolean isComplement(String word) {
        return word.startsWith("ال") && word.length() > 4 && !isRelative(word) && !isWeekday(word);
    }

    private boolean isRelative(String word) {
        return word.equals("الي") || word.equals("الذي") || word.equals("التي") || word.equals("الذين");
    }

    private boolean isWeekday(String word) {
        return switch (word) {
            case "السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "اليوم" -> true;
            default -> false;
        };
    }

    /** Words with ال that end a title: days, الذي, الآن. */
    boolean isOutside(String word) {
        if (isRelative(word)) {
            return true;
        }
        return WordClass.STOP.contains(word) && !WordClass.DOMAIN.contains(word) && !isBody(word)
                && !WordClass.MODIFIER.contains(word) && !word.equals("الدوله") && !word.equals("الامه")
                || WordShape.isDefiniteNisba(word) && honour && !definite;
    }

    /** القائم بأعمال المبعوث: another title follows. */
    boolean isActing() {
        return form.base().startsWith("قايم");
    }

    /** Whether the lexicon knows what begins there. */
    boolean isKnownPlace(int i) {
        return reading.isWord(i) && reading.sameLine(from, i)
                && lexicon.names().longest(reading.text(), i, reading.word(i)) != null;
    }
}
