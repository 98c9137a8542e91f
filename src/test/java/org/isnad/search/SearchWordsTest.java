package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words find which. */
@IsnadTest
class SearchWordsTest {

    @Inject
    EntityManager database;

    @ParameterizedTest(name = "{0}: {1} finds {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            article and clitics | العراق                 | وصلت الشحنة من البصرة وبالعراق مصانع أخرى
            article and clitics | وبالعراق               | تصدّر مصانع العراق نصف الشحنة
            article and clitics | فالعراق                | عراق الأمس غير عراق اليوم
            article and clitics | كالعراق                | مزارع للعراق على الضفتين
            article and clitics | كتاب                   | أعدّ المؤلف مقدمة للكتاب
            article and clitics | للكتاب                 | صدر كتاب عن صيد اللؤلؤ
            article and clitics | وللكتاب                | غلاف الكتاب أزرق
            article and clitics | لبنان                  | سافر الوفد للبنان أمس
            article and clitics | للبنان                 | مصارف لبنان مغلقة
            conjunction         | قال                    | وقال الملاح إن البحر هادئ
            conjunction         | وقال                   | قال الملاح إن البحر هادئ
            conjunction         | نفى                    | فنفى البحار ذلك كله
            preposition         | بغداد                  | جسر ببغداد وآخر
            preposition         | لبغداد                 | جسور بغداد قديمة
            preposition         | مدينة                  | عاشت كمدينة بلا نهر
            preposition         | غزة                    | صيادون بغزة وحولها
            future              | فسيقول                 | يقول الحارس إنه رآهم
            future              | يقول                   | فسيقول الحارس إنه رآهم
            future              | سيصل                   | يصل القطار مساء
            hamza               | احمد                   | رسم أحمد خريطة المرفأ
            hamza               | أحمد                   | رسم احمد خريطة المرفأ
            hamza               | ايران                  | سجاد إيران في السوق
            hamza               | القران                 | نسخة من القرآن بخط اليد
            hamza               | مسئول                  | قال مسؤول في الميناء ذلك
            hamza               | شؤون                   | دائرة شئون الطلبة
            hamza               | رئيس                   | وصل رييس الجمعية
            ya                  | مصطفي                  | كتب مصطفى رسالة
            ya                  | علی                    | صعد علي إلى السطح
            ta marbuta          | مدرسه                  | بنت القرية مدرسة
            marks               | مُدَرِّسَة             | فازت مدرسة القرية
            marks               | مكتب                   | أغلق المكتـــب بابه
            endings             | حكومة                  | حكومات الجوار
            endings             | كتاب                   | قرأوا كتابهم معاً
            endings             | مسؤول                  | رأى المسؤولين في المرفأ
            endings             | وزارة                  | وزارتها ووزاراتها
            digits              | ٢٥                     | باعوا 25 قارباً
            digits              | 25                     | باعوا ۲۵ قارباً
            digits              | ١٬٠٠٠                  | باعوا 1000 قارب
            digits              | 2.5                    | ارتفع المد ٢٫٥ متر
            phrase              | "صيد اللؤلؤ"           | موسم صيد اللؤلؤ قصير
            phrase              | «صيد اللؤلؤ»           | موسم لصيد اللؤلؤ قصير
            several             | موسم قصير              | موسم صيد اللؤلؤ قصير
            minus               | موسم -طويل             | موسم صيد اللؤلؤ قصير
            punctuation         | السلام                 | قالوا: السلام، ثم مضوا
            presentation forms  | لا                     | ﻻ سفينة في الأفق
            Latin               | Reuters                | ذكرت وكالة reuters ذلك
            """)
    void finds(String rule, String query, String text) {
        assertThat(stemmed(query, text)).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1} leaves {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            own letters | زار            | أعلنت وزارة الزراعة موعد البذار
            own letters | طاقة           | أضاع البحار بطاقة السفر
            own letters | كرة            | راقت الفكرة للجميع
            own letters | عيد            | ميناء بعيد عن المدينة
            own letters | مال            | ألقى كمال الخطبة
            own letters | سلام           | طال الكلام بينهم
            own letters | لبن            | جبال لبنان بيضاء
            own letters | طالب           | وفد من طالبان
            own letters | له             | كلمة الله
            phrase      | "اللؤلؤ صيد"   | موسم صيد اللؤلؤ قصير
            minus       | موسم -قصير     | موسم صيد اللؤلؤ قصير
            minus       | موسم -"صيد اللؤلؤ" | موسم صيد اللؤلؤ قصير
            several     | موسم شتاء      | موسم صيد اللؤلؤ قصير
            numbers     | 25             | باعوا 250 قارباً
            """)
    void leaves(String rule, String query, String text) {
        assertThat(stemmed(query, text)).isFalse();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            العراق      | مصانع العراق         | true
            العراق      | مصانع للعراق         | false
            احمد        | رسم أحمد خريطة       | false
            أحمد        | رسم أَحْمَـد خريطة   | true
            مدرسه       | بنت القرية مدرسة     | false
            ٢٥          | باعوا 25 قارباً      | true
            "صيد اللؤلؤ" | لصيد اللؤلؤ         | false
            """)
    void exactMeansAsWrittenButForMarksAndDigits(String query, String text, boolean found) {
        assertThat(ask("select isnad_exact_vector(:text) @@ isnad_exact_query(:query)", query, text)).isEqualTo(found);
    }

    private boolean stemmed(String query, String text) {
        return ask("select isnad_search_vector(:text) @@ isnad_search_query(:query)", query, text);
    }

    @Transactional
    protected boolean ask(String sql, String query, String text) {
        return (Boolean) database.createNativeQuery(sql, Boolean.class).setParameter("query", query)
                .setParameter("text", text).getSingleResult();
    }
}
