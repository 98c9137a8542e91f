package org.isnad.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the keys do. */
@MessageBundle(value = "help", locale = "ar")
public interface HelpMessages {

    @Message("لوحة المفاتيح")
    String title();

    @Message("كل شيء يُبلغ بمفتاح الجدولة أيضاً. هذه اختصارات حيث تعمل البرامج النصية.")
    String lead();

    @Message("القول التالي في الخبر")
    String onward();

    @Message("القول السابق")
    String back();

    @Message("اقبل القول المعلّم")
    String accept();

    @Message("ارفضه")
    String reject();

    @Message("تراجع عن آخر قرار فيه")
    String undo();

    @Message("افتح صفحته")
    String open();

    @Message("إلى خانة البحث")
    String find();

    @Message("هذه القائمة")
    String help();

    @Message("أغلق القائمة أو الملاحظة")
    String escape();

    @Message("السهم الأيسر")
    String onwardKey();

    @Message("السهم الأيمن")
    String backKey();
}
