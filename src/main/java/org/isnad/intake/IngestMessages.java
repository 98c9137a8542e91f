package org.isnad.intake;

import org.isnad.ingestion.FaultCode;
import org.isnad.ingestion.IngestionStep;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the form for taking an article in says. */
@MessageBundle(value = "ingest", locale = "ar")
public interface IngestMessages {

    @Message("إضافة خبر")
    String title();

    @Message("الصق نص خبر عربي أو ارفع ملفاً أو عدة ملفات. يبقى النص كما هو حرفاً حرفاً، وتُعلَّم فيه الأقوال وأصحابها.")
    String lead();

    @Message("نص الخبر")
    String text();

    @Message("حتى مليون حرف")
    String textHint();

    @Message("أو ملفات")
    String file();

    @Message("ملفات نصية أو صفحات محفوظة، حتى ٤ ميغابايت معاً، بأي ترميز عربي شائع. مع عدة ملفات يسري الناشر والتاريخ عليها كلها، وتُقرأ العناوين من الملفات نفسها.")
    String fileHint();

    @Message("ما يُعرف عن الخبر")
    String more();

    @Message("اختياري، ويغلب ما يستخرج من النص")
    String optional();

    @Message("العنوان")
    String headline();

    @Message("الناشر")
    String outlet();

    @Message("تاريخ النشر")
    String date();

    @Message("عنوان الصفحة")
    String address();

    @Message("أضف واستخرج")
    String send();

    @Message("لم يُضف الخبر. صحح ما يلي وأعد الإرسال:")
    String faulty();

    @Message("اختر الملفات مرة أخرى قبل الإرسال.")
    String reselect();

    @Message("""
            {#when value}\
            {#is EXACTLY_ONE_REQUIRED}الصق نصاً أو اختر ملفاً، أحدهما لا كليهما.\
            {#is EMPTY}لا نص هنا. الصق نص الخبر أو اختر ملفاً فيه نص.\
            {#is TOO_LARGE}النص أطول من مليون حرف. قسّمه إلى أخبار وأضف كلاً وحده.\
            {#is BINARY}فيه محارف لا توجد في نص. تأكد أنه نص لا صورة ولا مستند، ثم انسخه من جديد.\
            {#is INVALID_CHARACTER}فيه محرف مبتور. انسخ النص من مصدره مرة أخرى.\
            {#is UNREADABLE_ENCODING}تعذرت معرفة ترميز الملف. احفظه بترميز يونيكود وارفعه ثانية.\
            {#is NOT_ARABIC}النص ليس عربياً. يقرأ إسناد الأخبار العربية وحدها.\
            {#is NO_ARTICLE_IN_HTML}لا نص لخبر في هذه الصفحة. الصق نص الخبر نفسه.\
            {#is INVALID_NAME}القيمة بلا حروف أو طويلة جداً. اختصرها أو اتركها فارغة.\
            {#is INVALID_URL}ليس عنوان صفحة صالحاً. انسخه كاملاً من شريط المتصفح أو اتركه فارغاً.{/when}""")
    String fault(FaultCode value);

    @Message("التاريخ غير صالح. اكتبه سنة ثم شهراً ثم يوماً، مثل ٢٠٢٥-١٠-١٤، أو اتركه فارغاً.")
    String invalidDate();

    @Message("قراءة الملفات")
    String progress();

    @Message("قراءة الخبر")
    String progressOne();

    @Message("انتهت القراءة")
    String finished();

    @Message("لا ملفات|ملف واحد|ملفان|# ملفات|# ملفاً|# ملف")
    String fileCount();

    @Message("انتهى منها")
    String over();

    @Message("جديد")
    String added();

    @Message("موجود من قبل")
    String known();

    @Message("لم يُقبل")
    String refused();

    @Message("""
            {#when value}\
            {#is WAITING}ينتظر دوره\
            {#is WORKING}يُقرأ الآن\
            {#is ADDED}أضيف\
            {#is KNOWN}موجود من قبل، ولم يُكرر\
            {#is FAULTY}لم يُضف{/when}""")
    String state(IntakeState value);

    @Message("وقع عطل في قراءته. أعد رفعه، فإن تكرر العطل فأبلغ من يدير الموقع.")
    String broken();

    @Message("أضف المزيد")
    String again();

    @Message("تتجدد هذه الصفحة وحدها حتى تنتهي القراءة. يمكنك إغلاقها والعودة إليها بعنوانها.")
    String follow();

    @Message("ثم تنتقل بك إلى الخبر وما وُجد فيه معلَّماً في مكانه.")
    String followOne();

    @Message("نص ملصوق")
    String pasted();

    @Message("""
            {#when value}\
            {#is READING}قراءة النص والبحث عن الأقوال وأصحابها\
            {#is STORING}حفظ النص وما وُجد فيه\
            {#is RELATING}مقارنة أقواله بأقوال الأخبار الأخرى{/when}""")
    String step(IngestionStep value);

    @Message("تم")
    String done();
}
