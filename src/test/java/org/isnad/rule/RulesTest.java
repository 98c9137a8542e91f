package org.isnad.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.comparison.RelationKind.CONTRADICTS;
import static org.isnad.comparison.RelationKind.CORROBORATES;
import static org.isnad.comparison.RelationKind.REPEATS;
import static org.isnad.comparison.RelationKind.UPDATES;

import java.util.List;

import org.isnad.comparison.Comparison;
import org.isnad.comparison.DifferenceKind;
import org.isnad.comparison.RelationKind;
import org.isnad.finding.Stance;
import org.isnad.proposition.ComparisonLexicon;
import org.isnad.proposition.Proposition;
import org.isnad.proposition.Said;
import org.isnad.proposition.Voice;
import org.junit.jupiter.api.Test;

/** When two claims repeat, support, update or contradict each other, and when similar ones do not. */
class RulesTest {

    private static final Voice MAYOR = Said.person(1, "سعاد المنصوري", "رئيسة بلدية المرج");
    private static final Voice MERCHANT = Said.person(2, "جابر العياشي", "نقيب التجار");
    private static final Voice COUNCIL = Said.body(3, "مجلس المرج");
    private static final int ONE_AFFAIR = 2;

    private final Comparer comparer = new Comparer(new ComparisonLexicon());

    @Test
    void theSameSpeakersWordsInAnotherOrderRepeat() {
        assertThat(kind(said(MAYOR, "السوق الجديد سيفتح أبوابه في الربيع بعد ترميم سقفه"),
                said(MAYOR, "سيفتح السوق الجديد في الربيع، بعد أن يرمم سقفه"))).isEqualTo(REPEATS);
    }

    @Test
    void aRoleStandsForThePersonWhoHasIt() {
        assertThat(kind(said(MAYOR, "السوق الجديد سيفتح أبوابه في الربيع بعد ترميم سقفه"),
                said(Said.unnamed("رئيسة بلدية المرج"), "السوق الجديد سيفتح أبوابه في الربيع"))).isEqualTo(REPEATS);
    }

    @Test
    void anotherStatementOfTheSameSpeakerOnTheSameSubjectIsNoRepeat() {
        assertThat(kind(said(MAYOR, "السوق الجديد سيفتح أبوابه في الربيع"),
                said(MAYOR, "السوق الجديد كلف البلدية نصف ميزانيتها"))).isNull();
    }

    @Test
    void whatIsNegatedMakesADifference() {
        assertThat(kind(said(MAYOR, "البلدية وافقت على هدم السوق القديم"),
                said(MAYOR, "البلدية لم توافق على هدم السوق القديم"))).isNotEqualTo(REPEATS);
    }

    @Test
    void aDenialRepeatsANegation() {
        assertThat(kind(denied(MAYOR, "أن تكون البلدية وافقت على هدم السوق القديم"),
                said(MAYOR, "البلدية لم توافق على هدم السوق القديم"))).isEqualTo(REPEATS);
    }

    @Test
    void aDenialContradictsWhoAssertsTheSame() {
        Comparison found = compare(denied(MAYOR, "أن تكون البلدية وافقت على هدم السوق القديم"),
                said(MERCHANT, "البلدية وافقت على هدم السوق القديم سراً"));
        assertThat(found.kind()).isEqualTo(CONTRADICTS);
        assertThat(found.difference().kind()).isEqualTo(DifferenceKind.STANCE);
        assertThat(found.arabic()).startsWith("ينفي أحدهما ما يثبته الآخر عن «البلدية»");
    }

    @Test
    void aDenialOfAnotherThingContradictsNothing() {
        assertThat(kind(denied(MAYOR, "إغلاق المدارس القريبة من السوق القديم"),
                said(MERCHANT, "المدارس القريبة من السوق القديم تحتاج إلى ترميم"))).isNotEqualTo(CONTRADICTS);
    }

    @Test
    void nobodyContradictsSomebody() {
        Comparison found = compare(said(COUNCIL, "أحداً لم يُعتقل في قضية السوق حتى اليوم"),
                said(MERCHANT, "ثلاثة تجار اعتُقلوا في قضية السوق"));
        assertThat(found.kind()).isEqualTo(CONTRADICTS);
        assertThat(found.difference().kind()).isEqualTo(DifferenceKind.NEGATION);
    }

    @Test
    void oppositesOfOneThingContradict() {
        Comparison found = compare(said(COUNCIL, "السوق القديم مفتوح أمام المتسوقين"),
                said(MERCHANT, "السوق القديم مغلق منذ شهر"));
        assertThat(found.kind()).isEqualTo(CONTRADICTS);
        assertThat(found.difference().kind()).isEqualTo(DifferenceKind.ANTONYM);
    }

    @Test
    void oppositesOfDifferentThingsDoNot() {
        assertThat(kind(said(COUNCIL, "السوق القديم مفتوح أمام المتسوقين"), said(MERCHANT, "الطريق الجبلي مغلق بالثلوج")))
                .isNull();
    }

    @Test
    void whatIsOnlyWantedContradictsNothing() {
        assertThat(kind(said(COUNCIL, "السوق القديم لم يُغلق أمام المتسوقين"),
                said(MERCHANT, "محاولة إغلاق السوق القديم أمام المتسوقين بدأت"))).isNotEqualTo(CONTRADICTS);
    }

    @Test
    void noSpeakerContradictsHimself() {
        assertThat(kind(said(MAYOR, "السوق القديم مفتوح أمام المتسوقين"), said(MAYOR, "السوق القديم مغلق منذ شهر")))
                .isNotEqualTo(CONTRADICTS);
    }

    @Test
    void likenessAloneIsNoContradiction() {
        assertThat(kind(said(MAYOR, "السوق القديم يستقبل مئة تاجر كل صباح"),
                said(MERCHANT, "السوق القديم يستقبل تجاراً من القرى كل صباح"))).isNotEqualTo(CONTRADICTS);
    }

    @Test
    void anotherCountOfALaterDayUpdates() {
        Comparison found = compare(on("2026-01-03", MAYOR, "عدد المصابين في انهيار السوق ارتفع إلى 19"),
                on("2026-01-02", COUNCIL, "إصابة 11 تاجراً بجروح في انهيار سقف السوق"));
        assertThat(found.kind()).isEqualTo(UPDATES);
        assertThat(found.from().text()).contains("19");
        assertThat(found.difference().of().of(found.from().text())).isEqualTo("19");
        assertThat(found.difference().other().of(found.to().text())).isEqualTo("11");
    }

    @Test
    void theSameCountOfAnotherSpeakerCorroborates() {
        assertThat(kind(said(MAYOR, "عدد المصابين في انهيار السوق بلغ 19"), said(COUNCIL, "إصابة 19 تاجراً في انهيار السوق")))
                .isEqualTo(CORROBORATES);
    }

    @Test
    void theSameFigureOfAnotherThingSaysNothing() {
        assertThat(kind(said(MAYOR, "عدد المصابين في انهيار السوق بلغ 19"), said(COUNCIL, "السوق يضم 19 متجراً للأقمشة")))
                .isNull();
    }

    @Test
    void whatASpeakerTurnsAroundDiffersInTheOpposedWords() {
        Comparison found = compare(on("2026-01-05", MAYOR, "السوق القديم مغلق أمام المتسوقين"),
                on("2026-01-02", MAYOR, "السوق القديم مفتوح أمام المتسوقين"));
        assertThat(found.kind()).isEqualTo(UPDATES);
        assertThat(found.difference().of().of(found.from().text())).isEqualTo("مغلق");
        assertThat(found.difference().other().of(found.to().text())).isEqualTo("مفتوح");
    }

    @Test
    void aTrendThatTurnsUpdates() {
        assertThat(kind(on("2026-02-09", MAYOR, "إيجارات متاجر السوق انخفضت"),
                on("2026-01-02", COUNCIL, "ارتفاع إيجارات متاجر السوق"))).isEqualTo(UPDATES);
    }

    @Test
    void aVerdictOnARelayedAccountDisputesItsSource() {
        Proposition source = said(MERCHANT, "البلدية باعت أرض السوق القديم بلا مزاد");
        Proposition relayed = Said.by(MERCHANT, Stance.ASSERTS, "2026-01-02", source.text(), "", 77);
        Proposition verdict = Said.by(MAYOR, Stance.ASSERTS, "2026-01-02", "لا أساس لها",
                "وقالت المنصوري عن هذه الرواية إنها ", 77);
        Comparison repeat = compare(relayed, source);
        List<Comparison> found = new VerdictRule().compare(List.of(relayed, verdict), List.of(repeat));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(CONTRADICTS);
            assertThat(one.to()).isEqualTo(source);
        });
    }

    @Test
    void everyFindingIsExplainedInBothLanguages() {
        Comparison found = compare(said(COUNCIL, "السوق القديم مفتوح أمام المتسوقين"),
                said(MERCHANT, "السوق القديم مغلق منذ شهر"));
        assertThat(found.arabic()).contains("مفتوح").contains("مغلق");
        assertThat(found.english()).contains("editor");
    }

    private static Proposition said(Voice voice, String text) {
        return on("2026-01-02", voice, text);
    }

    private static Proposition on(String day, Voice voice, String text) {
        return Said.by(voice, Stance.ASSERTS, day, text);
    }

    private static Proposition denied(Voice voice, String text) {
        return Said.by(voice, Stance.DENIES, "2026-01-02", text);
    }

    private RelationKind kind(Proposition one, Proposition other) {
        return comparer.compare(one, other, ONE_AFFAIR).map(Comparison::kind).orElse(null);
    }

    private Comparison compare(Proposition one, Proposition other) {
        return comparer.compare(one, other, ONE_AFFAIR).orElseThrow();
    }
}
