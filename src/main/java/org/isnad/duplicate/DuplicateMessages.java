package org.isnad.duplicate;

import org.isnad.candidate.CandidateReason;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where editors decide who is who. */
@MessageBundle(value = "duplicate", locale = "ar")
public interface DuplicateMessages {

    @Message("أواحد هما؟")
    String title();

    @Message("سجلات لأشخاص وجهات قد يكون كل زوج منها واحداً. الدمج يجمع الأقوال والأسماء تحت الاسم الذي تختاره، ويمكن التراجع عنه.")
    String lead();

    @Message("لا أزواج|زوج واحد|زوجان|# أزواج|# زوجاً|# زوج")
    String pairCount();

    @Message("لا سجلات متشابهة تنتظر قراراً.")
    String nothing();

    @Message("""
            {#when value}\
            {#is SAME_NAME}الاسم نفسه\
            {#is SAME_SURNAME}أحدهما لا يُعرف إلا بآخر اسم الآخر\
            {#is SHORTER_NAME}اسم أحدهما أقصر، وأوله وآخره في الآخر\
            {#is SPELLING}الاسمان متقاربان نطقاً{/when}""")
    String reason(CandidateReason value);

    @Message("التشابه")
    String likeness();

    @Message("أثار السؤال خبر")
    String raisedBy();

    @Message("ادمجهما باسم")
    String merge();

    @Message("ليسا واحداً")
    String apart();

    @Message("قرّر في هذا الزوج")
    String decide();

    @Message("دُمج السجلان.")
    String merged();

    @Message("بقي السجلان اثنين، ولن يُعرض الزوج مرة أخرى.")
    String keptApart();

    @Message("عاد الزوج إلى القائمة.")
    String undone();

    @Message("تراجع")
    String undo();

    @Message("تغيّر أحد السجلين قبل أن يصل قرارك، فلم يُفعل شيء. هذه القائمة الآن.")
    String gone();

    @Message("آخر ما قاله")
    String said();
}
