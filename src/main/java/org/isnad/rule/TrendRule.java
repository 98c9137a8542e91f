package org.isnad.rule;

import java.util.Optional;
import java.util.regex.Pattern;

import org.isnad.comparison.Comparison;
import org.isnad.comparison.Difference;
import org.isnad.comparison.DifferenceKind;
import org.isnad.comparison.Pair;
import org.isnad.comparison.RelationKind;
import org.isnad.comparison.RelationRule;
import org.isnad.proposition.ContentWord;
import org.isnad.proposition.Proposition;

/**
 * What rose, fell or did neither, told of the same thing on another day: «لم نلحظ تصاعداً في الأنشطة», later «الهجمات
 * انخفضت». The trend must differ.
 */
final class TrendRule implements RelationRule {

    private static final String UP = "increase";
    private static final String DOWN = "decrease";
    private static final int SUBJECT = 2;
    private static final int NEAR_THE_BEGINNING = 10;

    private static final Pattern CONCESSION = Pattern.compile("رغم (من |أن |انّ |ان )?$");

    private record Trend(ContentWord word, int direction) {
    }

    @Override
    public Optional<Comparison> compare(Pair pair) {
        Optional<Trend> now = trend(pair.later());
        Optional<Trend> before = trend(pair.earlier());
        if (now.isEmpty() || before.isEmpty() || pair.sameDay() || now.get().direction() == before.get().direction()) {
            return Optional.empty();
        }
        long subject = pair.words().matches().stream().filter(match -> !isTrend(match.word()) && !isTrend(match.with()))
                .filter(match -> pair.later().clause(match.word()) == pair.later().clause(now.get().word())
                        && pair.earlier().clause(match.with()) == pair.earlier().clause(before.get().word()))
                .count();
        if (!pair.aboutTheSame() && !pair.oneAffair() || subject + (pair.aboutTheSame() ? 1 : 0) < SUBJECT) {
            return Optional.empty();
        }
        ContentWord word = now.get().word();
        ContentWord with = before.get().word();
        String later = word.span().of(pair.later().text());
        String earlier = with.span().of(pair.earlier().text());
        return Optional.of(pair.found(RelationKind.UPDATES, 0.5 + 0.5 * pair.words().containment(), "trend",
                new Difference(DifferenceKind.ANTONYM, word.span(), with.span()),
                "الأمر نفسه في يوم لاحق وقد تغيّر اتجاهه: «" + later + "» بعد «" + earlier + "».",
                "The same on a later day, with another trend: “" + later + "” after “" + earlier + "”."));
    }

    static boolean isTrend(ContentWord word) {
        return word.concepts().contains(UP) || word.concepts().contains(DOWN);
    }

    /** «رغم انخفاض الهجمات»: what is conceded is not what is told. */
    private static boolean isConceded(Proposition claim, ContentWord word) {
        return CONCESSION.matcher(claim.text().substring(0, word.span().start())).find();
    }

    /** Its first word of rising or falling; negated it is neither. */
    private static Optional<Trend> trend(Proposition claim) {
        return claim.words().stream().limit(NEAR_THE_BEGINNING).filter(TrendRule::isTrend)
                .filter(word -> !isConceded(claim, word)).findFirst()
                .map(word -> new Trend(word,
                        claim.denies(word) ? 0 : word.concepts().contains(UP) ? 1 : -1));
    }
}
