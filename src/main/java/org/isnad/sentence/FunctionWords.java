package org.isnad.sentence;

import java.util.Set;

/** The closed classes of Arabic that bound a clause, in folded form: complementizers, prepositions, conjunctions, negations. */
public final class FunctionWords {

    public static final Set<String> COMPLEMENTIZERS = Set.of("ان", "انه", "انها", "انهم", "انهما", "انهن", "انني", "اني",
            "اننا",
            "انا", "بان", "بانه", "بانها", "بانهم", "بانهما", "باننا", "بانني", "انك", "انكم");
    public static final Set<String> PREPOSITIONS = Set.of("في", "من", "الي", "علي", "عن", "مع", "خلال", "عبر", "بعد", "قبل",
            "عقب", "اثناء", "لدي", "عند", "منذ", "حول", "بشان", "بخصوص", "بالنسبه", "تجاه", "ضد", "نحو", "امام", "ضمن",
            "بين", "دون", "حيال", "ازاء", "حسب", "بحسب", "وفق", "وفقا", "طبقا", "نقلا", "رغم", "بسبب", "بعيد", "قبيل",
            "خلف", "تحت", "فوق", "غداه", "عشيه", "لمناسبه", "بمناسبه", "بفضل", "ردا", "تعليقا", "علاوه", "اضافه", "غير",
            "بحضور", "برفقه", "كما", "حتي", "مما", "لكن", "حيث", "اذ", "بينما", "فيما", "لوكاله", "لصحيفه", "لقناه", "لموقع",
            "له", "لها", "لهم", "فيه", "فيها", "عنه", "عنها", "منه", "منها", "اليه", "اليها", "به", "بها", "عليه", "عليها",
            "لاذاعه", "لمراسل", "للصحافيين", "للصحفيين", "وذلك", "بالقول", "بقوله", "ايضا", "كذلك", "هنا", "هناك");
    public static final Set<String> TIMES = Set.of("امس", "اليوم", "صباح", "مساء", "فجر", "ظهر", "ليل", "ليله", "يوم", "الاحد",
            "الاثنين", "الاثنبن", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "السبت", "اول", "الماضي", "الجاري", "المنصرم",
            "الشهر", "الاسبوع", "العام", "السنه", "الماضيه", "الفارط", "المنقضي", "المنصرمه", "الجاريه", "مؤخرا", "موخرا",
            "لاحقا", "سابقا", "قبل");
    public static final Set<String> NEGATIONS = Set.of("لم", "لن", "لا", "ولم", "ولن", "ولا", "فلم", "فلن", "فلا", "دون", "غير",
            "ليس",
            "لو", "سوف", "لما");
    public static final Set<String> RELATIVES = Set.of("الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللواتي", "من",
            "ما");
    public static final Set<String> LEAD_INS = Set.of("كما", "فيما", "بينما", "حيث", "لكن", "لكنه", "لكنها", "ثم", "قد", "كان",
            "كانت",
            "اذ",
            "في", "حين", "بدوره", "بدورها", "ايضا", "كذلك", "من", "جهته", "جانبه", "جهتها", "جانبها", "جهه", "اخري", "ناحيته",
            "ناحيه", "المقابل", "بالمقابل", "وقت", "الوقت", "ذاته", "نفسه", "و", "هذا", "الي", "ذلك", "وهو", "اما");

    /** Polite pronouns for somebody named before. */
    public static final Set<String> HONORIFICS = Set.of("معاليه", "معاليها", "سموه", "سموها", "سعادته", "سعادتها", "فضيلته",
            "جلالته", "سيادته", "فخامته", "دولته");

    private static final Set<String> OWN_SIDE = Set.of("نحن", "انا", "اننا", "انني", "لدينا", "علينا", "بلادنا", "لنا", "لي",
            "عندنا", "كنا", "لسنا", "نريد",
            "نعمل", "نسعي", "نحتاج", "نامل",
            "نعتقد", "نري", "نتمني", "نوكد", "نطالب", "ندعو", "نتوقف", "نسمح", "نقبل", "نطمح", "نتطلع", "نواجه", "نعاني",
            "نعيش", "ننتظر", "نستطيع", "نتعامل", "نحرص", "نومن", "نرفض", "نشعر", "نعرف", "نخشي", "نستعد", "نبحث", "نقول",
            "نحاول", "نواصل", "نرحب", "نشكر", "نفكر", "نكتفي");
    private static final Set<String> CLAUSE_OPENERS = Set.of("لا", "لم", "لن", "ليس", "ليست", "قد", "لقد", "ان", "انه", "كان",
            "كانت",
            "هناك", "هي", "هو", "نحن", "هذا", "هذه", "تعد", "تم");

    private FunctionWords() {
    }

    /** A word without the conjunction و or ف in front; short words keep it. */
    public static String bare(String folded) {
        return folded.length() > 3 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف') ? folded.substring(1) : folded;
    }

    public static boolean in(Set<String> words, String folded) {
        String bare = bare(folded);
        return words.contains(folded) || bare != folded && words.contains(bare);
    }

    /** Whether a complementizer that stands alone or with an attached pronoun or preposition: أن, بأنها, وأنه. */
    public static boolean complementizer(String folded) {
        return COMPLEMENTIZERS.contains(folded);
    }

    /** Words by which a speaker speaks of his own side: نحن, لدينا, سنعمل. */
    public static boolean firstPerson(String folded) {
        String word = bare(folded);
        return OWN_SIDE.contains(word) || word.length() > 5 && word.endsWith("تنا")
                || word.startsWith("سن") && word.length() > 4
                        && !word.startsWith("سنوات") && !word.startsWith("سنوي") && !word.startsWith("سنه");
    }

    /** Whether the word looks like a finite imperfect verb or a negation, as in quotations of a whole clause. */
    public static boolean verbal(String folded) {
        String word = bare(folded);
        return word.length() > 3
                && (word.charAt(0) == 'ي' || word.charAt(0) == 'ن' && !word.startsWith("نا") || word.startsWith("سي")
                        || word.startsWith("سن") || word.startsWith("ست"))
                || CLAUSE_OPENERS.contains(word);
    }
}
