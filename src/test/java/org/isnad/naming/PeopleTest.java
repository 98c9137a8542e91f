package org.isnad.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "قال وزير الصحة الأردني سعد جابر إن الوضع مستقر | سعد جابر | وزير الصحة الأردني",
            "وأوضح مدير المستشفى، الدكتور ناجي بركات، أن الأسرة كافية | ناجي بركات | الدكتور",
            "وقال الدكتور أنس العكلة، في ندوة، إن الأسرة كافية | أنس العكلة | الدكتور",
            "وشدد رئيس الحكومة عبد الحميد الدبيبة على أنه باق | عبد الحميد الدبيبة | رئيس الحكومة",
            "وأكد نظيره الفرنسي جيرالد دارمون أن الأمر سهل | جيرالد دارمون | نظيره الفرنسي",
            "قالت الأمينة العامة لحزب العمال لويزة حنون أمس | لويزة حنون | الأمينة العامة لحزب العمال",
            "أكد العقيد عاطي بن عطية القرشي أن الطريق آمن | عاطي بن عطية القرشي | العقيد",
            "كشف وزير العدل محمد أوجار عن المشروع | محمد أوجار | وزير العدل",
            "قال قائد «لواء النسور» السوري، مازن خليل، إن الطريق مفتوح | مازن خليل | قائد «لواء النسور» السوري",
            "وصرح والي جهة فاس-مكناس سعيد زنيبر بذلك | سعيد زنيبر | والي جهة فاس-مكناس" })
    void takesTheNameAfterATitle(String sentence, String name, String title) {
        NamedText text = NamedText.of(sentence);

        assertThat(text.people()).containsExactly(name);
        assertThat(text.roles(name)).contains(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "وقال توبي هارنغتون، المتحدث باسم المنظمة، إن الطرق مغلقة | توبي هارنغتون | المتحدث باسم المنظمة",
            "أعلن حميد شهاب رئيس البلدية أن الماء عاد | حميد شهاب | رئيس البلدية",
            "قال كريم شباط رئيس البلدية إن الماء عاد | كريم شباط | رئيس البلدية" })
    void takesTheNameBeforeATitle(String sentence, String name, String title) {
        NamedText text = NamedText.of(sentence);

        assertThat(text.people()).containsExactly(name);
        assertThat(text.roles(name)).containsExactly(title);
    }

    @Test
    void takesAQuotedNameWithoutItsMarks() {
        NamedText text = NamedText.of("أكد “توبي هارنغتون” الممثل الخاص للمنظمة أن العمل مستمر. وأضاف “هارنغتون” أنه متفائل");

        assertThat(text.people()).containsExactly("توبي هارنغتون", "هارنغتون");
        assertThat(text.roles("توبي هارنغتون")).containsExactly("الممثل الخاص للمنظمة");
    }

    @Test
    void namesWithoutBidirectionalControlsThatTheMentionKeeps() {
        NamedText text = NamedText.of("أكد وزير العدل \u202B\u200Fرامي\u200E شهاب\u202C أن العمل مستمر. "
                + "وأضاف \u2067رامي شهاب\u2069 أنه متفائل");
        FoundEntity person = text.entity("رامي شهاب");

        assertThat(text.names(EntityType.PERSON)).containsExactly("رامي شهاب");
        assertThat(person.aliases()).isEmpty();
        assertThat(person.mentions()).hasSize(2).first().satisfies(
                mention -> assertThat(mention.span().of(text.text())).contains("رامي\u200E شهاب"));
    }

    @Test
    void knowsAgainByFamilyNameAndByAnotherSpelling() {
        NamedText text = NamedText.of("التقى الرئيس دونالد ترامب وزير خارجيته. وقال ترمب إن اللقاء مهم، بحسب ما نسب لترامب");

        assertThat(text.people()).containsExactly("دونالد ترامب", "ترمب", "ترامب");
        assertThat(text.names(org.isnad.finding.EntityType.PERSON)).containsExactly("دونالد ترامب");
    }

    @Test
    void joinsAShortFirstNameToTheFullOne() {
        NamedText text = NamedText.of("المبعوث الأميركي جيم هاندرسون\nوقال جيمس هاندرسون إن المهمة انتهت");

        assertThat(text.names(org.isnad.finding.EntityType.PERSON)).containsExactly("جيمس هاندرسون");
    }

    @Test
    void leavesSeparableCliticsOff() {
        assertThat(NamedText.of("لعلاقته بوائل عبدالكريم وبمحمد بن راشد").people())
                .containsExactly("وائل عبدالكريم", "محمد بن راشد");
    }

    @Test
    void keepsAFusedFormWhole() {
        assertThat(NamedText.of("قال بشار الأسد ذلك، وسبق للأسد أن رفضه").people())
                .containsExactly("بشار الأسد", "للأسد");
    }

    @Test
    void endsANameBeforeTheNextWord() {
        assertThat(NamedText.of("عقد نور الدين بدوي اجتماعا، وعلق حسونة الناصفي على ذلك").people())
                .containsExactly("نور الدين بدوي", "حسونة الناصفي");
    }

    @Test
    void tellsTheNameAliFromThePreposition() {
        assertThat(NamedText.of("شدد على أهمية الحوار").people()).isEmpty();
        assertThat(NamedText.of("شدد علي الكيلاني على أهمية الحوار").people()).containsExactly("علي الكيلاني");
    }

    @ParameterizedTest
    @CsvSource({ "وقال مصدر أمني إن الطريق مغلق", "وأفاد بيان صدر أمس بذلك", "قال شهود عيان إن الحريق كبير",
            "أعلن التحالف خسائر كبيرة", "شهر رمضان كريم على الجميع", "تحقيق سلام عادل وشامل في المنطقة" })
    void takesNoOrdinaryWordsForPeople(String sentence) {
        assertThat(NamedText.of(sentence).people()).isEmpty();
    }

    @Test
    void tellsAMonthFromAFamilyName() {
        NamedText text = NamedText.of("قال حميد شباط إن العمل بدأ في شباط الماضي. وأضاف شباط أنه مستمر");

        assertThat(text.people()).containsExactly("حميد شباط", "شباط");
        assertThat(text.names().mentions().get(1).span().start()).isGreaterThan(40);
    }

    @Test
    void givesBareTitlesWithoutAPerson() {
        NamedText text = NamedText.of("وأضاف المتحدث الرسمي أن العدد كبير، فيما رفض الوزير التعليق");

        assertThat(text.bareTitles()).containsExactly("المتحدث الرسمي", "الوزير");
        assertThat(text.people()).isEmpty();
    }

    @Test
    void joinsTwoTitlesToOneName() {
        NamedText text = NamedText.of("سامي الخطيب، المتحدث باسم الوزارة والمبعوث الخاص للجامعة، حضر اللقاء");

        assertThat(text.roles("سامي الخطيب")).containsExactly("المتحدث باسم الوزارة", "المبعوث الخاص للجامعة");
    }

    @Test
    void takesNoPlanForARapporteur() {
        assertThat(NamedText.of("من المقرر أن تبدأ الجلسة غدا").bareTitles()).isEmpty();
    }

    @Test
    void readsALineageWithItsClan() {
        assertThat(NamedText.of("استقبل الشيخ ناصر بن حمد بن خليفة آل ثاني الوفد").people())
                .containsExactly("ناصر بن حمد بن خليفة آل ثاني");
    }

    @Test
    void leavesWhomSomethingWasToldOutOfTheTitle() {
        NamedText text = NamedText.of("قال ماهر زيدان مدير المرصد الوطني لحقوق الطفل لوكالة رويترز إن العدد ارتفع");

        assertThat(text.roles("ماهر زيدان")).containsExactly("مدير المرصد الوطني لحقوق الطفل");
        assertThat(text.organizations()).containsExactly("المرصد الوطني لحقوق الطفل", "رويترز");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "انتقد عضو اللجنة سامي باعويض ضعف الإنارة | سامي باعويض",
            "الوزيرة بنصغير تبرز أهمية السدود | بنصغير", "شكرت السيدة كروبيل المتطوعين | كروبيل",
            "قلب الحارس ماجد يوسفي دفاتر الزوار | ماجد يوسفي" })
    void endsANameWhereTheSentenceGoesOn(String sentence, String name) {
        assertThat(NamedText.of(sentence).people()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "حكمت المحكمة على ب. عبد الحميد بالسجن | ب. عبد الحميد",
            "قال الهادي بن رمضان إن الخط جاهز | الهادي بن رمضان", "كتب مبروك ولد السالم رسالة | مبروك ولد السالم",
            "استقبل العاهل فيليبي السادس الوفد | فيليبي السادس",
            "قال رئيس الوزراء الإثيوبي تيلاي مارو غيبري إن السد جاهز | تيلاي مارو غيبري",
            "تفقد اللواء عيد العتيبي الحي | عيد العتيبي", "قال الشيخ صالح آل الشيخ المفتي العام ذلك | صالح آل الشيخ",
            "أوضح النائب عن حركة الشعب سالم بنحسين أن القانون جاهز | سالم بنحسين" })
    void readsNamesOfManyShapes(String sentence, String name) {
        assertThat(NamedText.of(sentence).people()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({ "أجاب المتهم الرئيسي بالنفي", "خسر الفريق البرتقالي اللقاء", "أكد أن المعارضة تنسق مواقفها",
            "نقلت أ.ف.ب الخبر", "سيمثلون أمام قاضي التحقيق غدا" })
    void takesNoAdjectivesVerbsAndCodesForPeople(String sentence) {
        assertThat(NamedText.of(sentence).people()).isEmpty();
    }

    @Test
    void goesOnWithATitleOverJoinedFieldsAndBranches() {
        assertThat(NamedText.of("افتتح وزير الشؤون البلدية والقروية سامي الخطيب المعرض").roles("سامي الخطيب"))
                .containsExactly("وزير الشؤون البلدية والقروية");
        assertThat(NamedText.of("صرح رئيس فرع جامعة كرة السلة بالساحل رضا الخطيب").roles("رضا الخطيب"))
                .containsExactly("رئيس فرع جامعة كرة السلة بالساحل");
    }
}
