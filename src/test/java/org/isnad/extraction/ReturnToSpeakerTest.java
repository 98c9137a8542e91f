package org.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.finding.ChainRole;
import org.junit.jupiter.api.Test;

/** To whom a verb without a subject, an honorific or a short form goes back. */
class ReturnToSpeakerTest {

    @Test
    void aFeminineVerbIsNeverSaidOfAMan() {
        Reported reported = Reported.in("قالت الوزيرة ليلى الشابي إن الموسم جيد.",
                "ورأى النائب كمال نصار أن الوعود قديمة.", "وأضافت أن المخزون يكفي سنة.");
        assertThat(reported.speakers()).containsExactly("ليلى الشابي", "كمال نصار", "ليلى الشابي");
    }

    @Test
    void aParticipleAgreesWithItsSpeakerOverANestedOne() {
        Reported reported = Reported.in("أكدت الوزيرة ليلى الشابي أن السد امتلأ، فيما قال الوالي كمال نصار إن القنوات قديمة،"
                + " لافتة إلى أن الأشغال تبدأ في الربيع.");
        assertThat(reported.speakers()).containsExactly("ليلى الشابي", "كمال نصار", "ليلى الشابي");
    }

    @Test
    void somebodyWhoActsWithoutAClaimTakesTheFloor() {
        Reported reported = Reported.in("قال المدرب سامر العلي إن اللقاء صعب.",
                "بدوره، رد الحارس كمال نصار على الانتقادات، وأكد أنه لن يعتزل.");
        assertThat(reported.speakers()).containsExactly("سامر العلي", "كمال نصار");
    }

    @Test
    void whoGaveTheSpeechSpeaksInIt() {
        Reported reported = Reported.in("قال الأمير فيصل بن سعد إن المشروع اكتمل.",
                "عقب ذلك ألقى المهندس سامر العلي كلمة أوضح فيها أن العمل دام سنتين.");
        assertThat(reported.speakers()).containsExactly("فيصل بن سعد", "سامر العلي");
    }

    @Test
    void aReportSpeaksForWhoeverIssuedIt() {
        Reported reported = Reported.in("قال الوزير سامر العلي في بيان إن الأسعار مستقرة.",
                "وخلصت دراسة أعدها المعهد الوطني للإحصاء إلى أن الأجور تراجعت.", "وبينت الدراسة أن القرى أشد تضررا.");
        assertThat(reported.speakers()).containsExactly("سامر العلي", "المعهد الوطني للإحصاء", "المعهد الوطني للإحصاء");
    }

    @Test
    void aDecisionSpeaksForItself() {
        Reported reported = Reported.in("قال المحامي سامر العلي إن موكله بريء.",
                "وينص القرار على إبقاء الموقوفين في السجن شهرا.");
        assertThat(reported.speakers()).containsExactly("سامر العلي", "القرار");
    }

    @Test
    void theHonorificTakesTheOneOfItsRank() {
        Reported reported = Reported.in("دشن معالي الوزير سامر العلي المحطة بحضور الأمير فيصل بن سعد محافظ الجزيرة.",
                "وأكد معاليه أن العمل أنجز قبل موعده.");
        assertThat(reported.claims()).containsExactly("سامر العلي: العمل أنجز قبل موعده");
    }

    @Test
    void theSecondAccusedIsNotTheFirst() {
        Reported reported = Reported.in("وقال المتهم الأول إنه بريء.", "وقال المتهم الثاني إنه تلقى المال.");
        assertThat(reported.speakers()).containsExactly("المتهم الأول", "المتهم الثاني");
    }

    @Test
    void theSubjectOfAHeadlineStandsBeforeItsVerb() {
        Reported reported = Reported.in("بغداد تتهم أنقرة بحبس المياه عن الجنوب");
        assertThat(reported.claims()).containsExactly("بغداد: حبس المياه عن الجنوب");
    }

    @Test
    void theOutletSpokenToIsNotTheSpeaker() {
        Reported reported = Reported.in("يرى الباحث سامر العلي أن السوق راكدة، ويوضح في حديثه للجزيرة نت أن المصارف تتردد.");
        assertThat(reported.speakers()).containsExactly("سامر العلي", "سامر العلي");
        assertThat(reported.chain(1, ChainRole.INTERVIEWER)).containsExactly("الجزيرة نت");
    }

    @Test
    void anAnswerIsNotTheAskersWord() {
        Reported reported = Reported.in("قال الوزير سامر العلي إن الشبكة قديمة.",
                "وسأله مقدم البرنامج كمال نصار: هل تتهم أحدا بعينه؟ فرد بالقول: \"لا أتهم أحدا بلا دليل\".");
        assertThat(reported.claims()).contains("سامر العلي: لا أتهم أحدا بلا دليل");
        assertThat(reported.cues()).endsWith("فرد بالقول");
    }

    @Test
    void whoActsInTheSentenceSpeaksInIt() {
        Reported reported = Reported.in("قالت الوزيرة ليلى الشابي إن الموسم جيد.",
                "وفي مكتبه الصغير يقلب المزارع سامر العلي دفاتره، ويقول إن الديون تراكمت.");
        assertThat(reported.speakers()).containsExactly("ليلى الشابي", "سامر العلي");
    }

    @Test
    void theSourceComesAfterAboutNotTheNearestAbout() {
        Reported reported = Reported
                .in("ونقلت وكالة رويترز عن مصدر في الميناء، فضل عدم الكشف عن هويته، قوله إن الرافعات تعطلت.");
        assertThat(reported.speakers()).containsExactly("مصدر في الميناء");
        assertThat(reported.chain(0, ChainRole.RELAYER)).containsExactly("رويترز");
    }

    @Test
    void theSameSourceIsTheOneOfThatNoun() {
        Reported reported = Reported.in("وحسب مصادر نقابية، فإن الاتفاق سقط مساء السبت.",
                "وقال الوزير سامر العلي إن الحوار مستمر.",
                "وأوضحت ذات المصادر أن الإضراب يبدأ غدا.");
        assertThat(reported.speakers()).containsExactly("مصادر نقابية", "سامر العلي", "مصادر نقابية");
    }
}
