package org.isnad.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of articles, claims and parties say. */
@MessageBundle(value = "claim", locale = "ar")
public interface ClaimMessages {

    @Message("قول")
    String claim();

    @Message("موضعه من النص")
    String evidence();

    @Message("سلسلة الإسناد")
    String chain();

    @Message("من القائل إلى الناشر، حلقة بعد حلقة")
    String chainHint();

    @Message("قائل غير معروف")
    String noSpeaker();

    @Message("بلا فعل قول")
    String noCue();

    @Message("عبارة النقل")
    String cue();

    @Message("التاريخ")
    String date();

    @Message("لا يذكر النص تاريخاً")
    String noDate();

    @Message("المناسبة")
    String occasion();

    @Message("النوع")
    String kind();

    @Message("الموقف")
    String stance();

    @Message("القاعدة")
    String rule();

    @Message("الثقة")
    String confidence();

    @Message("عمّن وعمّا")
    String about();

    @Message("الأرقام")
    String figures();

    @Message("الرقم كما كتب")
    String figure();

    @Message("القيمة")
    String value();

    @Message("المعدود")
    String unit();

    @Message("الدقة")
    String precision();

    @Message("تقريبي")
    String approximate();

    @Message("محدد")
    String exact();

    @Message("صلته بأقوال أخرى")
    String relations();

    @Message("من خبر")
    String inArticle();

    @Message("صفحة القول")
    String open();

    @Message("في النص")
    String inPlace();

    @Message("أقوال هذا الخبر")
    String annotations();

    @Message("لم يُعثر في هذا الخبر على أقوال منسوبة.")
    String noClaims();

    @Message("الخط تحت القول يدل على نوع نقله")
    String legend();

    @Message("الخبر في موقعه")
    String source();

    @Message("منقول عن")
    String credits();

    @Message("ظهر النص نفسه أيضاً")
    String appearances();

    @Message("أشخاص في الخبر")
    String people();

    @Message("جهات في الخبر")
    String organizations();

    @Message("أضيف الخبر، وهذا ما وجد فيه.")
    String added();

    @Message("هذا النص موجود من قبل، ولم يُكرر.")
    String known();

    @Message("أسماء أخرى")
    String aliases();

    @Message("صفات ومناصب")
    String roles();

    @Message("ما قاله")
    String statements();

    @Message("لا أقوال منسوبة هنا بعد.")
    String noStatements();

    @Message("الحروف")
    String span();

    @Message("من الصفحة لا من الخبر")
    String furniture();

    @Message("لا أسطر|سطر واحد|سطران|# أسطر|# سطراً|# سطر")
    String furnitureCount();

    @Message("القول السابق")
    String before();

    @Message("القول التالي")
    String after();

    @Message("إغلاق الملاحظة")
    String fold();

    @Message("التنقل بين الأقوال")
    String step();

    @Message("أخبار تُقرأ معه")
    String beside();

    @Message("تشترك معه في أسماء أو تتصل أقوالها بأقواله")
    String besideHint();

    @Message("قارن بهذا الخبر")
    String compareWith();

    @Message("متى قال")
    String density();

    @Message("عدد الأقوال في كل شهر، الأحدث في نهاية السطر")
    String densityHint();

    @Message("الشهر")
    String month();

    @Message("ما قاله")
    String saidCount();

    @Message("ما قيل عنه")
    String aboutCount();

    @Message("من نقل عنه")
    String quoting();

    @Message("الناشرون وعدد ما نشروه من أقواله")
    String quotingHint();

    @Message("السلسلة نصاً")
    String chainText();

    @Message("تضمين في صفحة أخرى")
    String embed();

    @Message("انسخ هذه الشيفرة إلى صفحتك؛ تعمل بلا برامج نصية.")
    String embedHint();

    @Message("الكلام نفسه عند ناشرين آخرين")
    String statementPage();

    @Message("العنوان كاملاً")
    String wholeTitle();

    @Message("لا روايات|رواية واحدة|روايتان|# روايات|# رواية|# رواية")
    String reportCount();
}
