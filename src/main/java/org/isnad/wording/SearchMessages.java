package org.isnad.wording;

import org.isnad.search.SearchFacet;
import org.isnad.search.SearchMatching;
import org.isnad.search.SearchType;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the search page says. */
@MessageBundle(value = "search", locale = "ar")
public interface SearchMessages {

    @Message("البحث")
    String title();

    @Message("ابحث في الأخبار والأقوال والأسماء")
    String everywhere();

    @Message("كلمات، أو \"عبارة كاملة\"، أو -كلمة لاستبعادها. لا فرق بين أشكال الهمزة والياء والتاء المربوطة، ولا أثر للتشكيل.")
    String hint();

    @Message("المطابقة")
    String matching();

    @Message("""
            {#when value}\
            {#is STEMMED}الكلمة بصيغها\
            {#is EXACT}كما كتبت\
            {#is FUZZY}وما يشبهها{/when}""")
    String matchingName(SearchMatching value);

    @Message("""
            {#when value}\
            {#is ARTICLE}أخبار\
            {#is CLAIM}أقوال\
            {#is PERSON}أشخاص\
            {#is ORGANIZATION}جهات\
            {#is PLACE}أماكن{/when}""")
    String type(SearchType value);

    @Message("""
            {#when value}\
            {#is ARTICLE}خبر\
            {#is CLAIM}قول\
            {#is PERSON}شخص\
            {#is ORGANIZATION}جهة\
            {#is PLACE}مكان{/when}""")
    String one(SearchType value);

    @Message("""
            {#when value}\
            {#is TYPE}ماذا\
            {#is SPEAKER}القائل\
            {#is ABOUT}عمّن وعمّا\
            {#is OUTLET}الناشر\
            {#is KIND}طريقة النقل\
            {#is STANCE}الموقف\
            {#is MONTH}الشهر{/when}""")
    String facet(SearchFacet.Name value);

    @Message("ضيّق البحث")
    String narrow();

    @Message("النتائج كثيرة، فالأعداد هنا من أحدثها.")
    String recent();

    @Message("المزيد")
    String more();

    @Message("شروط مختارة")
    String chosen();

    @Message("أزل الشرط")
    String remove();

    @Message("من")
    String from();

    @Message("إلى")
    String to();

    @Message("لا نتائج|نتيجة واحدة|نتيجتان|# نتائج|# نتيجة|# نتيجة")
    String count();

    @Message("لا شيء يطابق كل الكلمات. جرّب كلمات أقل، أو أزل شرطاً، أو اختر مطابقة أوسع.")
    String nothing();

    @Message("ابحث أيضاً عما يشبه هذه الكلمات")
    String fuzzily();

    @Message("اسم آخر")
    String alias();

    @Message("خذ القائمة كلها:")
    String take();

    @Message("جدول")
    String asCsv();

    @Message("أسطر بيانات")
    String asJson();

    @Message("تغذية")
    String asFeed();

    @Message("الاستشهاد به")
    String cite();

    @Message("نصاً")
    String asText();

    @Message("لبرامج المراجع")
    String asRis();

    @Message("بطاقة مراجعة للآلة")
    String asReview();
}
