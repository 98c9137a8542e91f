package org.isnad.wording;

import org.isnad.claim.ReviewStatus;
import org.isnad.comparison.RelationKind;
import org.isnad.finding.ChainRole;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.OrganizationKind;
import org.isnad.finding.Stance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Names of kinds, stances, parts and relations. */
@MessageBundle(value = "label", locale = "ar")
public interface Labels {

    @Message("""
            {#when value}\
            {#is DIRECT}نقل حرفي\
            {#is MIXED}نقل حرفي جزئي\
            {#is REPORTED}نقل بالمعنى{/when}""")
    String kind(ClaimKind value);

    @Message("""
            {#when value}\
            {#is ASSERTS}إخبار\
            {#is DENIES}نفي\
            {#is WARNS}تحذير\
            {#is CALLS_FOR}مطالبة\
            {#is PROMISES}تعهد\
            {#is THANKS}شكر\
            {#is CONDEMNS}إدانة\
            {#is EXPRESSES_CONCERN}قلق\
            {#is ACCUSES}اتهام\
            {#is ASKS}تساؤل\
            {#is OTHER}موقف آخر{/when}""")
    String stance(Stance value);

    @Message("""
            {#when value}\
            {#is SPEAKER}القائل\
            {#is INTERVIEWER}قيل له\
            {#is RELAYER}نقله\
            {#is CREDITED_SOURCE}المصدر المذكور\
            {#is PUBLISHER}نشره{/when}""")
    String part(ChainRole value);

    @Message("""
            {#when value}\
            {#is GOVERNMENT}جهة حكومية\
            {#is MILITARY}جهة عسكرية\
            {#is ARMED_GROUP}جماعة مسلحة\
            {#is COALITION}تحالف\
            {#is INTERGOVERNMENTAL}منظمة دولية\
            {#is MEDIA}وسيلة إعلام\
            {#is PARTY}حزب\
            {#is COMPANY}شركة\
            {#is NGO}منظمة أهلية\
            {#is OTHER}جهة أخرى{/when}""")
    String organization(OrganizationKind value);

    @Message("""
            {#when value}\
            {#is REPEATS}تكرار لقول\
            {#is CORROBORATES}تأييد لقول\
            {#is UPDATES}تحديث لقول\
            {#is CONTRADICTS}تعارض مع قول{/when}""")
    String relation(RelationKind value);

    @Message("""
            {#when value}\
            {#is REPEATS}كرره قول\
            {#is CORROBORATES}أيده قول\
            {#is UPDATES}حدّثه قول\
            {#is CONTRADICTS}تعارض مع قول{/when}""")
    String related(RelationKind value);

    @Message("""
            {#when value}\
            {#is PROPOSED}لم يراجع بعد\
            {#is ACCEPTED}مقبول\
            {#is REJECTED}مرفوض{/when}""")
    String status(ReviewStatus value);
}
