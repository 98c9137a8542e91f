package org.isnad.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where a page cannot be shown, and what to do then. */
@MessageBundle(value = "fault", locale = "ar")
public interface FaultMessages {

    @Message("""
            {#when value}\
            {#is ADDRESS}هذا العنوان غير صالح\
            {#is MISSING}لا صفحة هنا\
            {#is FORM}لم نقبل الاستمارة\
            {#is BROKEN}وقع عطل عندنا{/when}""")
    String what(Fault value);

    @Message("""
            {#when value}\
            {#is ADDRESS}في العنوان رقم أو شرط أو مؤشر صفحة لا يُفهم. ابدأ القائمة من أولها أو ابحث من جديد.\
            {#is MISSING}ربما تغيّر العنوان أو نُسخ ناقصاً. ابحث عما تريد أو ابدأ من الصفحة الأولى.\
            {#is FORM}انتهت صلاحية الاستمارة، أو يمنع متصفحك ملفات الارتباط. افتح صفحة الإضافة من جديد وأعد الإرسال.\
            {#is BROKEN}لم يضع شيء مما حُفظ. أعد المحاولة بعد قليل، فإن تكرر العطل فأبلغ من يدير الموقع.{/when}""")
    String remedy(Fault value);

    @Message("الصفحة الأولى")
    String home();
}
