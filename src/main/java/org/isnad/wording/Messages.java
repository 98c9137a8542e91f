package org.isnad.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every page says: its frame, its lists and their filters. */
@MessageBundle(value = "msg", locale = "ar")
public interface Messages {

    @Message("إسناد")
    String site();

    @Message("من قال ماذا، ومتى، وعمّن، وعبر أي سلسلة وصل إلينا")
    String tagline();

    @Message("إلى المحتوى")
    String skip();

    @Message("أقسام الموقع")
    String mainNavigation();

    @Message("الأقوال")
    String claims();

    @Message("الأخبار")
    String articles();

    @Message("الأشخاص")
    String people();

    @Message("الجهات")
    String organizations();

    @Message("إضافة خبر")
    String add();

    @Message("يقرأ إسناد الأخبار العربية ويستخرج منها الأقوال وأصحابها. كل ما يعرضه مستخرج آلياً وموصول بموضعه من النص.")
    String footer();

    @Message("أحدث الأقوال")
    String latestClaims();

    @Message("أحدث الأخبار")
    String latestArticles();

    @Message("كل الأقوال")
    String allClaims();

    @Message("كل الأخبار")
    String allArticles();

    @Message("ابحث في الأقوال")
    String searchClaims();

    @Message("كلمات، أو \"عبارة كاملة\" بين علامتي اقتباس، أو -كلمة لاستبعادها")
    String searchHint();

    @Message("بحث")
    String search();

    @Message("لا شيء هنا بعد. أضف خبراً ليظهر ما فيه من أقوال.")
    String nothingYet();

    @Message("لا نتائج. خفف شروط البحث أو ابدأ من جديد.")
    String nothingFound();

    @Message("شروط أخرى")
    String conditions();

    @Message("طبّق")
    String apply();

    @Message("ابدأ من جديد")
    String clear();

    @Message("النص")
    String text();

    @Message("الاسم")
    String name();

    @Message("أول الاسم كما يكتب بالعربية")
    String nameHint();

    @Message("الناشر")
    String outlet();

    @Message("النوع")
    String kind();

    @Message("الموقف")
    String stance();

    @Message("من تاريخ")
    String from();

    @Message("إلى تاريخ")
    String to();

    @Message("الكل")
    String any();

    @Message("القائل")
    String speaker();

    @Message("لا أقوال|قول واحد|قولان|# أقوال|# قولاً|# قول")
    String claimCount();

    @Message("لا أخبار|خبر واحد|خبران|# أخبار|# خبراً|# خبر")
    String articleCount();

    @Message("لا أشخاص|شخص واحد|شخصان|# أشخاص|# شخصاً|# شخص")
    String personCount();

    @Message("لا جهات|جهة واحدة|جهتان|# جهات|# جهة|# جهة")
    String organizationCount();

    @Message("صفحات القائمة")
    String pages();

    @Message("السابق")
    String previous();

    @Message("التالي")
    String next();

    @Message("خبر بلا عنوان")
    String untitled();

    @Message("المظهر الداكن")
    String toDark();

    @Message("المظهر الفاتح")
    String toLight();

    @Message("المظهر:")
    String theme();

    @Message("""
            {#when value}\
            {#is AUTO}كالجهاز\
            {#is LIGHT}فاتح\
            {#is DARK}داكن{/when}""")
    String themeName(Theme value);

    @Message("لوحة المفاتيح")
    String help();

    @Message("قارن")
    String compare();

    @Message("اختر خبرين أو أكثر، حتى أربعة، لترى ما في كل منها وما ينقصه.")
    String compareHint();

    @Message("اختر للمقارنة")
    String pick();

    @Message("جدول بالأرقام")
    String asTable();
}
