package org.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.finding.ClaimKind;
import org.junit.jupiter.api.Test;

/** Where a source stops speaking, and what is none of its words. */
class WhereItEndsTest {

    @Test
    void theOutletsAfterclauseIsCutOff() {
        Reported reported = Reported.in("قال الوالي سامر العلي إن الطريق ستفتح غدا، علما أن الأشغال بدأت في الصيف.",
                "وأضاف أن الجسر متين، وهو ما ينفيه السكان منذ أشهر.");
        assertThat(reported.contents()).containsExactly("الطريق ستفتح غدا", "الجسر متين");
    }

    @Test
    void exceptThatLeadsInTheNextReport() {
        Reported reported = Reported
                .in("قالت الوزيرة ليلى الشابي إن الموسم جيد، غير أنها شددت على أن المخازن ضيقة.");
        assertThat(reported.contents()).containsExactly("الموسم جيد", "المخازن ضيقة");
    }

    @Test
    void beforeAddingLeadsInTheNextReport() {
        Reported reported = Reported.in("قال الوالي سامر العلي إن الورشة متأخرة، قبل أن يتعهد بمعاقبة كل مقاول مخالف.");
        assertThat(reported.contents()).containsExactly("الورشة متأخرة", "معاقبة كل مقاول مخالف");
    }

    @Test
    void aParticipleWithAPronounTakesItsQuotation() {
        Reported reported = Reported
                .in("وأبرز الوزير سامر العلي أهمية الشراكة مع البلديات، معتبرا إياها \"حلقة لا غنى عنها\".");
        assertThat(reported.contents()).containsExactly("أهمية الشراكة مع البلديات", "حلقة لا غنى عنها");
    }

    @Test
    void aQuotationNobodyClosedEndsAtTheNextCue() {
        Reported reported = Reported
                .in("قال الوالي سامر العلي: «لن نغلق المدرسة هذا العام، مضيفا أن الترميم يبدأ في الصيف.");
        assertThat(reported.contents()).containsExactly("لن نغلق المدرسة هذا العام", "الترميم يبدأ في الصيف");
    }

    @Test
    void twoBorrowedWordsMakeItMixed() {
        Reported reported = Reported.in("قالت الوزيرة ليلى الشابي إن اللجنة تلقت \"وعودا شفوية\" من الشركة.");
        assertThat(reported.claim(0).kind()).isEqualTo(ClaimKind.MIXED);
    }

    @Test
    void theFrameEndsWithTheSourcesOwnDescription() {
        Reported reported = Reported.in("وبحسب تقرير للبنك الدولي صدر الشهر الماضي، فقد تراجعت الصادرات بمقدار الثلث.");
        assertThat(reported.contents()).containsExactly("تراجعت الصادرات بمقدار الثلث");
    }

    @Test
    void theVerbOfAFrameMakesNoSecondClaim() {
        Reported reported = Reported.in("اندلع حريق في سوق الخضر صباح أمس، وفق ما أفاد به مراسل الإذاعة بالجهة.");
        assertThat(reported.contents()).containsExactly("اندلع حريق في سوق الخضر صباح أمس");
    }

    @Test
    void whatIsPlannedHasNotBeenSaid() {
        Reported reported = Reported.in("وينتظر أن يعقد الوزير ندوة صحفية يعلن خلالها عن جملة من القرارات.");
        assertThat(reported.claims()).isEmpty();
    }

    @Test
    void betweenIsNoVerb() {
        Reported reported = Reported
                .in("كشف الوزير سامر العلي أن الخط الرابط بين المدينتين على مسافة 90 كلم \"سيفتح قبل نهاية السنة الجارية\".");
        assertThat(reported.contents())
                .containsExactly("الخط الرابط بين المدينتين على مسافة 90 كلم \"سيفتح قبل نهاية السنة الجارية\"");
    }

    @Test
    void othersAreAskedToDoSomething() {
        Reported reported = Reported.in("وناشدت وزارة الصحة المواطنين الالتزام بارتداء الكمامات.");
        assertThat(reported.claims()).containsExactly("وزارة الصحة: الالتزام بارتداء الكمامات");
    }

    @Test
    void whatIsLeftUnsaidIsTheOutletsWord() {
        Reported reported = Reported.in("وكشف الوالي سامر العلي عن التوجه إلى حظر الشاحنات ليلا، لكنه لم يحدد موعدا لذلك.",
                "وأوضحت مصادر أمنية أن ثلاثة مشتبه بهم فروا، دون أن تكشف عن هوياتهم.");
        assertThat(reported.contents()).containsExactly("التوجه إلى حظر الشاحنات ليلا", "ثلاثة مشتبه بهم فروا");
    }

    @Test
    void aQuestionNeedsNoComplementizer() {
        Reported reported = Reported.in("وتساءلت المحامية ليلى الشابي لماذا لم يستدع الشهود.");
        assertThat(reported.contents()).containsExactly("لماذا لم يستدع الشهود");
    }

    @Test
    void anonymityIsAskedInAnAside() {
        Reported reported = Reported
                .in("وذكر متحدث باسم الشرطة، طالبا عدم نشر اسمه لأنه غير مخول بالحديث، أن القارب أبحر قبل ثلاثة أيام.");
        assertThat(reported.claims()).containsExactly("متحدث باسم الشرطة: القارب أبحر قبل ثلاثة أيام");
    }

    @Test
    void refusingToCommentIsNoClaim() {
        Reported reported = Reported.in("ورفض الوالي سامر العلي الإدلاء بأي تصريح قبل نهاية التحقيق.",
                "ورفضت الوزيرة التعليق على الأنباء.");
        assertThat(reported.claims()).isEmpty();
    }

    @Test
    void aVerbTakesItsPronoun() {
        Reported reported = Reported.in("وقالت النقابة إن الشركة وعدت بالكثير.",
                "وأضافت أن الموزعين أخبروها بأن الأسعار سترتفع.");
        assertThat(reported.claims()).contains("الموزعين: الأسعار سترتفع");
    }

    @Test
    void whatASourceDoesBesideSpeakingIsToldByTheOutlet() {
        Reported reported = Reported.in("أكد الناطق سامر العلي أن الحوار مستمر، رافضا الخوض في مضمونه.",
                "واعتبرت الدكتورة ليلى الشابي أن القرار متأخر، مستشهدة بدراسة قديمة.");
        assertThat(reported.contents()).containsExactly("الحوار مستمر", "القرار متأخر");
    }

    @Test
    void asLeadsInAnothersReport() {
        Reported reported = Reported.in("أكد عدد من السكان استعدادهم للتعاون، إذ ذكرت ليلى الشابي أن الحي نظيف.");
        assertThat(reported.contents()).containsExactly("استعدادهم للتعاون", "الحي نظيف");
    }

    @Test
    void whatIsToldToTheSpeakerStaysInTheSpeech() {
        Reported reported = Reported.in("وأردف التاجر رضا الساحلي: أرسلت خطابين ولم يصلني رد، وأبلغني موظف أن الملف ضاع.");
        assertThat(reported.contents()).contains("أرسلت خطابين ولم يصلني رد، وأبلغني موظف أن الملف ضاع");
    }

    @Test
    void aGreetingSaysNothing() {
        Reported reported = Reported.in("ورحب أمير المنطقة بمعالي الوزير، مثمنا دعم القيادة.");
        assertThat(reported.contents()).containsExactly("دعم القيادة");
    }

    @Test
    void whatDidNotComeMeanwhileIsTheOutletsWord() {
        Reported reported = Reported.in("قال سامر العلي إن الطريق سالكة، فيما لم يصدر عن الدفاع المدني أي بيان.");
        assertThat(reported.contents()).containsExactly("الطريق سالكة");
    }

    @Test
    void aHeadlinesSecondPartyNeedsNoComma() {
        Reported reported = Reported.in("رئيس البلدية يعد بحافلات جديدة والمعارضة تتهمه ببيع الوهم", "",
                "عقد مجلس المدينة جلسة طويلة أمس.");
        assertThat(reported.contents()).containsExactly("حافلات جديدة", "بيع الوهم");
    }

    @Test
    void aSourceBetweenCommasDoesNotEndTheClause() {
        Reported reported = Reported
                .in("لفت المتحدث سامر العلي إلى أن المخزون يغطي، وفق معطيات الصيدلية المركزية، ثلاثة أشهر من الاستهلاك.");
        assertThat(reported.contents()).contains("المخزون يغطي، وفق معطيات الصيدلية المركزية، ثلاثة أشهر من الاستهلاك");
    }

    @Test
    void aClauseOutweighsANounOnTheWay() {
        Reported reported = Reported.in("صرح الوزير سامر العلي، على هامش زيارة إلى مستشفى بالعاصمة، بأن الدواء متوفر.");
        assertThat(reported.contents()).containsExactly("الدواء متوفر");
    }

    @Test
    void aQuotedNameAfterAColonIsNotTheWholeSpeech() {
        Reported reported = Reported.in("وزير الرياضة يكشف: \"بطاقة المناصر\" إجبارية في الإياب", "",
                "عقد وزير الرياضة سامر العلي ندوة أمس.");
        assertThat(reported.contents()).containsExactly("\"بطاقة المناصر\" إجبارية في الإياب");
    }
}
