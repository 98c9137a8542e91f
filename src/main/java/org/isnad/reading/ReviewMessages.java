package org.isnad.reading;

import org.isnad.review.ReviewDecision;
import org.isnad.review.ReviewFault;
import org.isnad.review.ReviewField;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where editors decide about claims. */
@MessageBundle(value = "review", locale = "ar")
public interface ReviewMessages {

    @Message("مراجعة القول")
    String title();

    @Message("اقبل")
    String accept();

    @Message("ارفض")
    String reject();

    @Message("صحح")
    String correct();

    @Message("تراجع عن آخر قرار")
    String undo();

    @Message("ما قُرر فيه")
    String history();

    @Message("لم يقرر أحد فيه شيئاً بعد.")
    String noHistory();

    @Message("غيّر ما هو خطأ وحده. يبقى القرار بعد إعادة الاستخراج، ويمكن التراجع عنه.")
    String correctHint();

    @Message("القائل")
    String speaker();

    @Message("كما هو")
    String unchanged();

    @Message("أو مصدر بلا اسم، كما يصفه النص")
    String unnamed();

    @Message("النوع")
    String kind();

    @Message("الموقف")
    String stance();

    @Message("تاريخ القول")
    String date();

    @Message("لا يذكر النص تاريخاً")
    String undated();

    @Message("أول القول")
    String start();

    @Message("آخر القول")
    String end();

    @Message("عدد الحروف من أول النص")
    String spanHint();

    @Message("السبب")
    String note();

    @Message("من يقرر")
    String reviewer();

    @Message("احفظ التصحيح")
    String save();

    @Message("أُلغي")
    String undone();

    @Message("لا شيء")
    String nothing();

    @Message("""
            {#when value}\
            {#is ACCEPT}قُبل\
            {#is CORRECT}صُحح\
            {#is REJECT}رُفض\
            {#is UNDO}أُلغي آخر قرار{/when}""")
    String decided(ReviewDecision value);

    @Message("""
            {#when value}\
            {#is STATUS}الحال\
            {#is SPEAKER}القائل\
            {#is SPEAKER_MENTION}موضع اسم القائل\
            {#is KIND}النوع\
            {#is STANCE}الموقف\
            {#is SAID_ON}التاريخ\
            {#is SPAN}الموضع{/when}""")
    String field(ReviewField value);

    @Message("""
            {#when value}\
            {#is NOT_FOUND}لم يعد هذا القول موجوداً.\
            {#is CORRECTION_REQUIRED}لم تغيّر شيئاً. غيّر حقلاً واحداً على الأقل، أو اقبل القول كما هو.\
            {#is INVALID_SPEAKER}اختر قائلاً من القائمة أو صف مصدراً بلا اسم، لا كليهما.\
            {#is INVALID_DATE}أعط تاريخاً صحيحاً أو علّم أن النص لا يذكره، لا كليهما.\
            {#is INVALID_SPAN}الموضع خارج النص أو فارغ. أعط أول القول وآخره بعدد الحروف.\
            {#is TOO_LONG}أحد النصوص أطول مما يُقبل. اختصره.\
            {#is NOTHING_TO_UNDO}لا قرار يُتراجع عنه.{/when}""")
    String fault(ReviewFault.Code value);
}
