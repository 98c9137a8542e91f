package org.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Speakers who stand elsewhere than right after their verb. */
class SpeakerInPlaceTest {

    @Test
    void whomAmmaBringsUpSpeaksInTheClauseOfFa() {
        Reported reported = Reported.in("قال الوزير سامر العلي إن المخزون يكفي.",
                "أما ممثل المطاحن الخاصة في اتحاد التجار، رضا الساحلي، فاتهم الوزارة بتأخير التوزيع.");
        assertThat(reported.speakers()).containsExactly("سامر العلي", "رضا الساحلي");
    }

    @Test
    void slogansSpeakForThoseWhoChantThem() {
        Reported reported = Reported.in("وردد المحتجون شعارات تطالب بفتح تحقيق في الصفقة.");
        assertThat(reported.claims()).containsExactly("المحتجون: فتح تحقيق في الصفقة");
    }

    @Test
    void anOfficeWithoutAHolderIsAskedInAnothersSentence() {
        Reported reported = Reported.in("قال المزارع رضا الساحلي إن البئر جفت، وطالب وزير الصيد بفتح تحقيق عاجل.");
        assertThat(reported.speakers()).containsExactly("رضا الساحلي", "رضا الساحلي");
    }

    @Test
    void theHolderIsNamedAfterAnOfficeWithAPronoun() {
        Reported reported = Reported.in("دعت جمعية حماية المستهلك إلى التبليغ عن الغش.",
                "وحذر رئيسها رضا الساحلي من أن الأسعار سترتفع.");
        assertThat(reported.speakers()).contains("رضا الساحلي");
    }

    @Test
    void aWishToStayUnnamedStandsBetweenSourceAndVerb() {
        Reported reported = Reported.in("مصدر من المكتب الوطني، فضل عدم ذكر اسمه، عزا النقص إلى تراجع الأمطار،"
                + " مبرزا أن الفرق تعمل.");
        assertThat(reported.claims()).containsExactly("مصدر من المكتب الوطني: النقص إلى تراجع الأمطار",
                "مصدر من المكتب الوطني: الفرق تعمل");
    }

    @Test
    void aWomanIsKnownByHerVerbMoreThanByHerTitle() {
        Reported reported = Reported.in("ردت حكومة الإقليم بأن العقد قائم.",
                "وتوقعت عضو اللجنة المالية ليلى الشابي التوصل إلى تسوية قريبة، معتبرة أن الحل ممكن.");
        assertThat(reported.speakers()).endsWith("ليلى الشابي", "ليلى الشابي");
    }

    @Test
    void whoComesOnToSaySpeaks() {
        Reported reported = Reported.in("قال مصدر مهني إن الأسعار عالية.",
                "ولزمت الوزارة الصمت، قبل أن يخرج ناطقها الرسمي رضا الساحلي ليؤكد أن المخزون كاف.");
        assertThat(reported.speakers()).containsExactly("مصدر مهني", "رضا الساحلي");
    }

    @Test
    void aNameBetweenCommasHoldsTheOfficeTheSentenceOpensWith() {
        Reported reported = Reported.in("رئيس الوزراء السابق وأحد أشهر خصوم الرئيس هادي وفي الوقت نفسه المترشح للسباق،"
                + " رضا الساحلي، قال إن الحملة مستمرة.");
        assertThat(reported.speakers()).containsExactly("رضا الساحلي");
    }

    @Test
    void aLoneGivenNameIntroducedAfterItsVerbIsAPerson() {
        Reported reported = Reported.in("وقالت سعيدة، وهي عاملة نظافة، إن الحافلة تأخرت.",
                "وقال سامر، 33 عاما، إنه باع المحل.");
        assertThat(reported.speakers()).containsExactly("سعيدة", "سامر");
    }

    @Test
    void aStatementSpokenInStandsLaterForItsIssuer() {
        Reported reported = Reported.in("ردت وزارة النقل ببيان شديد اللهجة، قالت فيه إن الطريق آمن.",
                "ودعا البيان السائقين إلى التحلي بالصبر.");
        assertThat(reported.speakers()).containsExactly("وزارة النقل", "وزارة النقل");
    }

    @Test
    void whatCountsIsNoSource() {
        Reported reported = Reported.in("قال الوزير سامر العلي إن الأدوية وزعت بحسب عدد المسجلين في كل مركز.");
        assertThat(reported.claims()).containsExactly("سامر العلي: الأدوية وزعت بحسب عدد المسجلين في كل مركز");
    }

    @Test
    void aTitledNameAfterTheNameThatClosesAnOfficeIsTheSource() {
        Reported reported = Reported.in("وقالت خبيرة الري بجامعة دمشق الدكتورة سلمى الحموي إن النهر ينحسر.",
                "وقدمت خبيرة التربة بجامعة حلب الدكتورة هالة الشامي ورقة خلصت فيها إلى أن الأرض تملحت.");
        assertThat(reported.speakers()).containsExactly("سلمى الحموي", "هالة الشامي");
    }

    @Test
    void anAsideBetweenDashesHidesNeitherSourceNorContent() {
        Reported reported = Reported.in("نفى المتحدث باسم الهيئة رضا الساحلي -في تصريحات صحفية- طرد أي موظف.",
                "ونقلت وكالة الأناضول عن مراقب في البعثة -طلب عدم ذكر اسمه- قوله إن الصناديق نقصت.");
        assertThat(reported.claims()).containsExactly("رضا الساحلي: طرد أي موظف",
                "مراقب في البعثة: الصناديق نقصت");
    }

    @Test
    void anOutletsSourceStandsBetweenCommas() {
        Reported reported = Reported.in("كشفت صحيفة \"معاريف\"، اليوم الثلاثاء، نقلا عن مسؤول كبير لم تسمه، أن العملية تأجلت.",
                "وذكرت وكالة \"رويترز\"، عن ثلاثة دبلوماسيين، أن الرسالة وصلت.");
        assertThat(reported.claims()).containsExactly("مسؤول كبير: العملية تأجلت", "ثلاثة دبلوماسيين: الرسالة وصلت");
    }

    @Test
    void wordsPassedOnFromHimAreHis() {
        Reported reported = Reported.in("قال رئيس البلدية سامر العلي إن الميناء مفتوح.",
                "ونقلت وكالة رويترز عنه قوله إن الرسوم ثابتة.");
        assertThat(reported.speakers()).containsExactly("سامر العلي", "سامر العلي");
    }

    @Test
    void aParticipleAfterADocumentGoesBackToWhoCitesIt() {
        Reported reported = Reported.in("ذكر الناطق باسم المحكمة سامر العلي، نقلا عن تقرير الخبير، أن الحريق عرضي،"
                + " مؤكدا أن التحقيق مستمر.");
        assertThat(reported.speakers()).endsWith("سامر العلي");
    }

    @Test
    void anEpithetAfterAVerbThatGoesOnIsTheSpeakerSoFar() {
        Reported reported = Reported.in("قال مدرب الاتحاد رضا الساحلي إن الفريق تعب.",
                "واستطرد ربان السفينة الزرقاء قائلا إن الإصابات أربكته.");
        assertThat(reported.speakers()).containsExactly("رضا الساحلي", "رضا الساحلي");
    }

    @Test
    void aHeadlinesOfficeIsItsHoldersWhateverItsHonours() {
        Reported reported = Reported.in("سمو أمير منطقة تبوك يؤكد أهمية حماية الشواطئ", "",
                "دشن صاحب السمو الملكي الأمير فهد بن سلطان أمير منطقة تبوك، اليوم، مشروع تنظيف الشواطئ.");
        assertThat(reported.speakers()).containsExactly("فهد بن سلطان");
    }

    @Test
    void aWomanUnderAMasculineTitleSpeaksInTheFeminine() {
        Reported reported = Reported.in("حذرت النائب ليلى الشابي (كتلة العمل) من تكرار الأزمة.");
        assertThat(reported.claims()).containsExactly("ليلى الشابي: تكرار الأزمة");
    }

    @Test
    void aColleagueOfAGroupIsNamedAfterIt() {
        Reported reported = Reported.in("اتهم النائب سامر العلي الحكومة بالتأخير.",
                "ورد عليه زميله عن حركة النهضة رضا الساحلي بالقول إن القانون واضح، نافيا أن تكون الكتلة قد عطلته.");
        assertThat(reported.speakers()).containsExactly("سامر العلي", "رضا الساحلي", "رضا الساحلي");
    }

    @Test
    void aTitleJoinedToAnotherEndsWithItsHoldersName() {
        Reported reported = Reported.in("وبدوره انتقد رجل الأعمال ومالك أحد المصانع رضا الساحلي \"غياب التنسيق\" بين المصالح،"
                + " مطالبا بتوفير حاويات.");
        assertThat(reported.speakers()).containsExactly("رضا الساحلي", "رضا الساحلي");
    }

    @Test
    void onePartyAfterAVerbThatNeedsAnObjectIsTheObject() {
        Reported reported = Reported
                .in("كتبت القيادة المركزية الأميركية أن قواتها أسقطت المسيرات، واتهمت الجماعة ببث روايات كاذبة.");
        assertThat(reported.speakers()).containsExactly("القيادة المركزية الأميركية", "القيادة المركزية الأميركية");
    }

    @Test
    void aLineOverTheHeadlineLeavesItsSpeakerToTheNext() {
        Reported reported = Reported.in("قال إن الأسعار لن ترتفع", "وزير التجارة يكشف: المخزون يكفي عاما", "",
                "كشف وزير التجارة، سامر العلي، أمس، عن فتح نقاط بيع جديدة.");
        assertThat(reported.speakers()).containsOnly("سامر العلي");
    }

    @Test
    void aGivenNameBetweenCommasTakesAnyFamilyName() {
        Reported reported = Reported.in("أكد رئيس المجلس الوطني لهيئة البياطرة، منصف بالرجب، اليوم، أن العدد تراجع.");
        assertThat(reported.speakers()).containsExactly("منصف بالرجب");
    }

    @Test
    void bracketsStandBetweenOfficeAndName() {
        Reported reported = Reported
                .in("أكد عضو كتلة «البناء والعمل» (التي تضم نواب الساحل) النائب رضا الساحلي أن القانون نافذ.");
        assertThat(reported.speakers()).containsExactly("رضا الساحلي");
    }

    @Test
    void aLoneNameOpensItsSentenceWhereItIsIntroduced() {
        Reported reported = Reported.in("خديجة، وهي أرملة تسكن الحي، تقول بصوت خافت: «لا أريد منهم شيئا».");
        assertThat(reported.speakers()).containsExactly("خديجة");
    }

    @Test
    void anAdjectiveOfATitleIsNoFamilyName() {
        Reported reported = Reported.in("ورأى الخبير الانتخابي كميل سرحان أن الحساب صعب.",
                "وأعلن المتحدث العسكري العميد صالح الشرفي -في كلمة متلفزة- أن السفينة أصيبت.");
        assertThat(reported.speakers()).containsExactly("كميل سرحان", "صالح الشرفي");
    }

    @Test
    void anAssociationInQuotationMarksSpeaks() {
        Reported reported = Reported.in("حذرت «الجمعية اللبنانية من أجل نزاهة الاقتراع»، في بيان، من «المساس بالعملية كلها».");
        assertThat(reported.claims()).containsExactly("الجمعية اللبنانية من أجل نزاهة الاقتراع: المساس بالعملية كلها");
    }

    @Test
    void severalPeoplesVerbHasItsSubjectBeforeIt() {
        Reported reported = Reported.in("قالت أمانة المنطقة إن الجولات مستمرة.",
                "وكان عدد من أهالي الحي طالبوا الأمانة بتكثيف الجولات على المطاعم.");
        assertThat(reported.speakers()).endsWith("عدد من أهالي الحي");
    }

    @Test
    void whoHadSpokenStandsRightAfterTheVerbToBe() {
        Reported reported = Reported.in(
                "وكان السفير مراد حمدي تعهد، خلال لقائه محافظ الميناء الشهر الماضي، باستمرار إطلاق المياه.",
                "وكان الناقد السينمائي حازم شلبي، ضيف الدورة الماضية، قد اعتبر أن المهرجان قلعة للسينما.");
        assertThat(reported.speakers()).containsExactly("مراد حمدي", "حازم شلبي");
    }

    @Test
    void aServantsNameTakesAnyFamilyName() {
        Reported reported = Reported.in("خرج عبد الحق أوبيدار، رئيس المكتب المديري للنادي، عن صمته، نافيا أن يكون قد استقال.",
                "وأكد رئيس النادي أن المكتب راسل الجامعة.");
        assertThat(reported.speakers()).startsWith("عبد الحق أوبيدار");
    }

    @Test
    void whomABodyCallsOnIsNoPartOfItsName() {
        Reported reported = Reported.in("ودعت هيئة التنظيم الجمهور إلى اقتناء التذاكر مبكرا.");
        assertThat(reported.claims()).containsExactly("هيئة التنظيم: اقتناء التذاكر مبكرا");
    }

    @Test
    void authoritiesDoNotAccuseInTheMasculine() {
        Reported reported = Reported
                .in("لكن رئيس جمعية الساحل رضا الساحلي اتهم السلطات بتجاهل التقارير، وأشار إلى أن المساعدات تأخرت.");
        assertThat(reported.speakers()).containsExactly("رضا الساحلي", "رضا الساحلي");
    }
}
