package org.isnad.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.isnad.finding.EntityType;
import org.isnad.finding.KnownEntity;
import org.isnad.finding.OrganizationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "أعلنت وزارة التعليم العالي والبحث العلمي النتائج | وزارة التعليم العالي والبحث العلمي | GOVERNMENT",
            "أعلنت وزارة الزراعة واستصلاح الأراضي النتائج | وزارة الزراعة واستصلاح الأراضي | GOVERNMENT",
            "أعلنت وزارة النفط الاتحادية النتائج | وزارة النفط الاتحادية | GOVERNMENT",
            "حذرت شبكة أطباء السودان من الوباء | شبكة أطباء السودان | NGO",
            "قال بيان للمديرية العامة للأمن الوطني إن شخصا أوقف | للمديرية العامة للأمن الوطني | GOVERNMENT",
            "انتقد المجلس الأعلى لحقوق الإنسان القانون | المجلس الأعلى لحقوق الإنسان | GOVERNMENT",
            "أقامت جامعة الملك سعود ندوة | جامعة الملك سعود | OTHER",
            "عززت القوات الأمنية العراقية مواقعها | القوات الأمنية العراقية | MILITARY",
            "رحبت الحكومة الموريتانية بالقرار | الحكومة الموريتانية | GOVERNMENT",
            "قصفت قوات حفتر المطار | قوات حفتر | MILITARY",
            "وقعت شركة «مدار الخليج» العقد | مدار الخليج | COMPANY",
            "نقلت صحيفة البشائر الأردنية الخبر | البشائر | MEDIA",
            "ذكرت وكالة قاسيون للأنباء ذلك | وكالة قاسيون للأنباء | MEDIA",
            "دعت جمعية القضاة التونسيين إلى الإضراب | جمعية القضاة التونسيين | NGO" })
    void readsANameFromItsHeadNoun(String sentence, String mention, OrganizationKind kind) {
        NamedText text = NamedText.of(sentence);

        assertThat(text.organizations()).containsExactly(mention);
        assertThat(text.names().entities()).filteredOn(entity -> entity.type() == EntityType.ORGANIZATION)
                .extracting(entity -> entity.kind()).containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "هاجم تنظيم “داعش” القرية | داعش", "قال لوكالة رويترز إن الطريق مغلق | رويترز",
            "اجتمع حلف الناتو أمس | الناتو", "عاد تنظيم “الدولة” إلى الصحراء | تنظيم “الدولة”" })
    void leavesAClassifierOutWhereTheNameStandsWithoutIt(String sentence, String mention) {
        assertThat(NamedText.of(sentence).organizations()).containsExactly(mention);
    }

    @Test
    void namesACoalitionByWhatItFights() {
        assertThat(NamedText.of("اجتماع التحالف الدولي لمحاربة التنظيم في باريس").organizations())
                .containsExactly("التحالف الدولي لمحاربة التنظيم");
    }

    @Test
    void joinsTheFormInBracketsAndTheShorterForms() {
        NamedText text = NamedText.of("وزارة الدفاع الأمريكية (البنتاغون) نفت ذلك. وقالت وزارة الدفاع إن البنتاغون يحقق");

        assertThat(text.names(EntityType.ORGANIZATION)).containsExactly("وزارة الدفاع الأمريكية");
    }

    @Test
    void countsBothSpellingsOfANationality() {
        NamedText text = NamedText.of("قالت وزارة الخارجية الأمريكية ذلك، وأكدت الخارجية الأميركية أنه صحيح");

        assertThat(text.names(EntityType.ORGANIZATION)).containsExactly("وزارة الخارجية الأمريكية");
    }

    @Test
    void takesNoMinistersAdjectiveForTheMinistrys() {
        assertThat(NamedText.of("وصل وزير الخارجية الإيراني محمد جواد ظريف").organizations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "وقالت صحيفة «الوطن» إن الخبر صحيح", "في تصريح لـ\"الوطن\" أمس", "بحسب جريدة الوطن السعودية" })
    void readsAnAmbiguousOutletWhereTheContextSpeaksForIt(String sentence) {
        assertThat(NamedText.of(sentence).organizations()).containsExactly("الوطن");
    }

    @Test
    void takesNoHomelandForAPaper() {
        assertThat(NamedText.of("دافع الجنود عن الوطن والعلم وعن الحياة").organizations()).isEmpty();
    }

    @Test
    void knowsAnOrganizationAgainByItsQuotedName() {
        NamedText text = NamedText.of("وقعت شركة «مدار الخليج» العقد، ثم نفت «مدار الخليج» الخبر");

        assertThat(text.organizations()).hasSize(2);
        assertThat(text.names(EntityType.ORGANIZATION)).containsExactly("مدار الخليج");
    }

    @Test
    void leavesBareCollectivesUnnamed() {
        assertThat(NamedText.of("قال التحالف إن التنظيم ضعف، وردت الحكومة على النظام").organizations()).isEmpty();
    }

    @Test
    void readsClubsOnlyInTextsAboutSport() {
        String match = "سجل اللاعب هدف المباراة في الدوري وفاز الهلال على الاتحاد بعد خروج المدرب من الملعب";

        assertThat(NamedText.of(match).organizations()).containsExactly("الهلال", "الاتحاد");
        assertThat(NamedText.of("شوهد الهلال أمس، ودعا إلى الاتحاد").organizations()).isEmpty();
    }

    @Test
    void findsWhatEarlierArticlesTaught() {
        KnownEntity known = new KnownEntity(EntityType.ORGANIZATION, "مرصد الضوء", OrganizationKind.NGO,
                List.of("الضوء نت"));

        assertThat(NamedText.of("وثق الضوء نت الحادث", known).organizations()).containsExactly("الضوء نت");
    }

    @Test
    void holdsThePersonInsideTheNameOfARegime() {
        NamedText text = NamedText.of("اتهمت المنظمة نظام الرئيس بشار الأسد بالقصف");

        assertThat(text.organizations()).containsExactly("نظام الرئيس بشار الأسد");
        assertThat(text.people()).containsExactly("بشار الأسد");
    }

    @Test
    void keepsTwoPapersApart() {
        assertThat(NamedText.of("قالت صحيفة «الوطن» ذلك، ونفته صحيفة «عكاظ»").names(EntityType.ORGANIZATION))
                .containsExactly("الوطن", "عكاظ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "انتقد عضو اللجنة العقارية الخطة | اللجنة العقارية",
            "أعلنت الجمعية المغربية لأصدقاء الشجرة برنامجها | الجمعية المغربية لأصدقاء الشجرة",
            "نفت وكالة الأنباء الموريتانية الخبر | وكالة الأنباء الموريتانية",
            "عزز مستشفى الملك سعود بأطباء جدد | مستشفى الملك سعود",
            "قال مدير الوكالة الوطنية لتحسين المدن وتطويرها | الوكالة الوطنية لتحسين المدن",
            "أقامت جمعية رعاية الأيتام بالقنفذة حفلها | جمعية رعاية الأيتام بالقنفذة",
            "حملت جمعية محبي «النسور» المدرب المسؤولية | جمعية محبي «النسور»", "أوضحت صحة جازان أن اللقاح متوفر | صحة جازان",
            "منح جائزة جمعية السكري الخيرية العام الماضي | جمعية السكري الخيرية",
            "دعا رئيس الفريق الحركي إلى جلسة | الفريق الحركي",
            "رحبت منظمة الدفاع عن المستهلك بالقرار | منظمة الدفاع عن المستهلك" })
    void readsABodyFromItsOfficeItsNationAndItsAim(String sentence, String mention) {
        assertThat(NamedText.of(sentence).organizations()).containsExactly(mention);
    }

    @ParameterizedTest
    @CsvSource({ "اجتمع أعضاء هيئة التدريس أمس", "قال رئيس مجلس الإدارة ذلك", "دعت الجمعية لعقد اجتماع طارئ",
            "كشفوا شبكة لتدليس الرخص", "أقيم مركز صحي جديد", "شاركت ستون شركة ومزرعة" })
    void leavesWhatEveryHouseHasUnnamed(String sentence) {
        assertThat(NamedText.of(sentence).organizations()).isEmpty();
    }

    @Test
    void tellsAPaperFromTheRegionOfTheSameName() {
        NamedText text = NamedText.of("قال في اتصال مع «الشرق الأوسط» إن السلام في الشرق الأوسط بعيد");

        assertThat(text.organizations()).containsExactly("الشرق الأوسط");
        assertThat(text.places()).containsExactly("الشرق الأوسط");
    }

    @Test
    void namesAClubByItsTownInTextsAboutSport() {
        String match = "سجل اللاعب هدف المباراة في الدوري وفاز شباب وزان بعد خروج المدرب من الملعب";

        assertThat(NamedText.of(match).organizations()).containsExactly("شباب وزان");
        assertThat(NamedText.of("التقى شباب وزان في المقهى").organizations()).isEmpty();
    }
}
