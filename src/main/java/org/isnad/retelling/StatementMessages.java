package org.isnad.retelling;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of a statement says. */
@MessageBundle(value = "statement", locale = "ar")
public interface StatementMessages {

    @Message("كلام واحد")
    String title();

    @Message("بلا ناشر معروف|ناشر واحد|ناشران|# ناشرين|# ناشراً|# ناشر")
    String outletCount();

    @Message("بلا أصل|أصل واحد|أصلان|# أصول|# أصلاً|# أصل")
    String originCount();

    @Message("أول من رواه")
    String first();

    @Message("آخر من رواه")
    String last();

    @Message("أول الروايات وآخرها")
    String ends();

    @Message("كيف قدّمه كل ناشر")
    String introductions();

    @Message("عبارة النقل والموقف في كل رواية، مقارنين بالأولى. ما خالفها معلّم.")
    String introductionsHint();

    @Message("الناشر")
    String outlet();

    @Message("ناشر غير معروف")
    String noOutlet();

    @Message("يوم النشر")
    String day();

    @Message("عبارة النقل")
    String cue();

    @Message("الموقف")
    String stance();

    @Message("طريقة النقل")
    String kind();

    @Message("مقارنة بالأولى")
    String compared();

    @Message("مختلف")
    String differs();

    @Message("مثلها")
    String same();

    @Message("الرواية الأولى")
    String firstReport();

    @Message("القول")
    String claim();

    @Message("هذه أقدم الروايات، وثمة غيرها.")
    String moreReports();

    @Message("بأي لفظ نُقل")
    String wordings();

    @Message("الأكثر وروداً أولاً. لا فرق هنا بين أشكال الإملاء وعلامات الترقيم.")
    String wordingsHint();

    @Message("لا ألفاظ|لفظ واحد|لفظان|# ألفاظ|# لفظاً|# لفظ")
    String wordingCount();

    @Message("من أين جاء")
    String origins();

    @Message("النسخ والإحالات المشتركة إلى وكالة أو صحيفة أصل واحد، مهما كثر ناشروها.")
    String originsHint();

    @Message("خبر بلا ناشر معروف")
    String unknownOrigin();

    @Message("أول رواية منه")
    String firstFromThere();

    @Message("ونشره")
    String carriedBy();
}
