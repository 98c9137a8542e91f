package org.isnad.profile;

import org.isnad.timeline.TimelineSide;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of people and organizations say. */
@MessageBundle(value = "profile", locale = "ar")
public interface ProfileMessages {

    @Message("ما تغيّر وما تعارض")
    String contrasts();

    @Message("أقوال طرفها هنا وأقوال تحدّثها أو تعارضها، وما اختلف معلّم.")
    String contrastsHint();

    @Message("ما قاله وما قيل عنه")
    String timeline();

    @Message("الجانب")
    String side();

    @Message("الجانبان")
    String bothSides();

    @Message("""
            {#when value}\
            {#is SAID}قوله\
            {#is SAID_OF}قيل عنه{/when}""")
    String sideName(TimelineSide value);

    @Message("الموضوع")
    String topic();

    @Message("كل المواضيع")
    String everyTopic();

    @Message("الموضوع المطلوب")
    String thisTopic();

    @Message("لا أقوال بهذه الشروط. خفف الشروط أو ابدأ من جديد.")
    String nothingSo();

    @Message("من تحدث باسمها أو شغل فيها منصباً")
    String holders();

    @Message("الصفة أو المنصب")
    String role();

    @Message("الجهة")
    String organization();

    @Message("الشخص")
    String person();

    @Message("ذُكر بها")
    String seen();

    @Message("ما نشرته")
    String published();

    @Message("أخبارها")
    String itsArticles();
}
