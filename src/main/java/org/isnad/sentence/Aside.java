package org.isnad.sentence;

import java.util.Set;

/** Finds what stands between two commas on a source's wish to stay unnamed: مصدر مهني، فضل عدم ذكر اسمه، … */
public final class Aside {

    private static final int LONGEST = 20;
    private static final Set<String> WISHES = Set.of("طلب", "طلبت", "طلبوا", "طالبا", "طالبه", "طالبين", "اشترط", "اشترطت",
            "اشترطوا", "مشترطا", "مشترطه", "مشترطين", "فضل", "فضلت", "فضلوا", "مفضلا", "مفضله", "مفضلين", "رفض", "رفضت",
            "رفضوا", "رافضا", "رافضه", "رافضين", "اثر", "اثرت", "موثرا");
    private static final Set<String> HIDDEN = Set.of("عدم", "الكشف", "كشف", "ذكر", "نشر", "الافصاح", "حجب", "اخفاء", "التعريف",
            "البقاء");

    private final Reading reading;

    public Aside(Reading reading) {
        this.reading = reading;
    }

    /** The comma that closes the aside that the comma at the token opens, before the limit; -1 where none does. */
    public int closing(int comma, int limit) {
        if (!comma(comma) || !WISHES.contains(reading.bare(comma + 1))
                || !HIDDEN.contains(reading.word(comma + 2))) {
            return -1;
        }
        for (int i = comma + 3; i < Math.min(limit, comma + LONGEST); i++) {
            if (comma(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether such an aside opens at one of the tokens before {@code end} and closes right before it. */
    public boolean endsAt(int from, int end) {
        for (int i = from; i < end - 3; i++) {
            if (closing(i, end) == end - 1) {
                return true;
            }
        }
        return false;
    }

    private boolean comma(int i) {
        return reading.is(i, '،') || reading.is(i, ',');
    }
}
