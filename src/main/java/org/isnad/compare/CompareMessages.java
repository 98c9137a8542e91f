package org.isnad.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where articles stand side by side. */
@MessageBundle(value = "compare", locale = "ar")
public interface CompareMessages {

    @Message("المقارنة")
    String title();

    @Message("ما في كل خبر وما ينقصه. ما لا يذكره إلا خبر واحد له خلفية مظللة.")
    String lead();

    @Message("الأشخاص")
    String people();

    @Message("الجهات")
    String organizations();

    @Message("الأماكن")
    String places();

    @Message("كلام ترويه معاً")
    String shared();

    @Message("الكلام نفسه في خبرين أو أكثر: بأي لفظ وأي عبارة نقله كل منها، وأيها لا يرويه.")
    String sharedHint();

    @Message("لا يرويه")
    String doesNotReport();

    @Message("كيف يقف بعضها من بعض")
    String contrasts();

    @Message("قول في أحدها يحدّث قولاً في آخر أو يعارضه أو يؤيده، وما اختلف معلّم.")
    String contrastsHint();

    @Message("الأقوال الأخرى بحسب قائلها")
    String claims();

    @Message("مذكور")
    String has();

    @Message("لا يذكره")
    String lacks();

    @Message("لا قول له هنا")
    String noClaims();

    @Message("ما يُقارن")
    String what();

    @Message("اختر خبرين أو أكثر، حتى أربعة، من قائمة الأخبار ثم اضغط زر المقارنة.")
    String choose();

    @Message("إلى الأخبار")
    String toArticles();
}
