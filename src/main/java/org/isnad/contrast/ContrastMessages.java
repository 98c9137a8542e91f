package org.isnad.contrast;

import org.isnad.claim.ReviewStatus;
import org.isnad.comparison.DifferenceKind;
import org.isnad.comparison.RelationKind;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where related claims stand beside each other. */
@MessageBundle(value = "contrast", locale = "ar")
public interface ContrastMessages {

    @Message("ما تغيّر")
    String changed();

    @Message("الرواية السابقة ثم الجديدة، وما اختلف بينهما معلّم.")
    String changedHint();

    @Message("ما تعارض")
    String contradicting();

    @Message("قولان لا يصحان معاً في الظاهر. التعارض مقترح حتى يؤكده محرر.")
    String contradictingHint();

    @Message("السابق")
    String earlier();

    @Message("الأحدث")
    String later();

    @Message("هذا القول")
    String thisOne();

    @Message("القول الآخر")
    String otherOne();

    @Message("""
            {#when value}\
            {#is REPEATS}تكرار\
            {#is CORROBORATES}تأييد\
            {#is UPDATES}تحديث\
            {#is CONTRADICTS}تعارض{/when}""")
    String kind(RelationKind value);

    @Message("""
            {#when value}\
            {#is PROPOSED}مقترح لم يؤكَّد\
            {#is ACCEPTED}أكده محرر\
            {#is REJECTED}رفضه محرر{/when}""")
    String status(ReviewStatus value);

    @Message("""
            الاختلاف {#when value}\
            {#is FIGURE}في الرقم\
            {#is NEGATION}في النفي\
            {#is ANTONYM}في المعنى\
            {#is STANCE}في الموقف\
            {#is DATE}في اليوم{/when}""")
    String difference(DifferenceKind value);

    @Message("كل من الناشرين ينقل عن الآخر، فلا مصدر مستقلاً بينهما.")
    String circular();

    @Message("أكّد")
    String confirm();

    @Message("ارفض")
    String reject();

    @Message("تراجع عن القرار")
    String undo();

    @Message("لم تعد هذه الصلة موجودة: أعيدت قراءة أحد الخبرين. هذه صلات القول الآن.")
    String gone();
}
