package org.isnad.overview;

import org.isnad.finding.Bound;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages across all articles say. */
@MessageBundle(value = "overview", locale = "ar")
public interface OverviewMessages {

    @Message("من ينقل عمّن")
    String relays();

    @Message("كل سهم يمضي ممن أقرب إلى القائل إلى من نقل عنه. المتقطع مصدر بلا اسم، والمزدوج نقل دائري: كل طرف يأخذ الخبر عن الآخر.")
    String relaysHint();

    @Message("مخطط النقل: {parties}، {links}. الجدول بعده يقول الشيء نفسه.")
    String relaysPicture(String parties, String links);

    @Message("لا أطراف|طرف واحد|طرفان|# أطراف|# طرفاً|# طرف")
    String partyCount();

    @Message("لا صلات|صلة واحدة|صلتان|# صلات|# صلة|# صلة")
    String linkCount();

    @Message("الصورة وحدها")
    String pictureAlone();

    @Message("صلات النقل")
    String links();

    @Message("عمّن")
    String from();

    @Message("من نقل")
    String to();

    @Message("أقوال")
    String claims();

    @Message("أول مرة")
    String firstOn();

    @Message("آخر مرة")
    String lastOn();

    @Message("ملاحظة")
    String remark();

    @Message("أمثلة")
    String examples();

    @Message("قول {number}")
    String example(String number);

    @Message("مصدر بلا اسم")
    String unnamed();

    @Message("نقل دائري")
    String circular();

    @Message("نقل دائري")
    String circles();

    @Message("كل طرف يروي الخبر نفسه عن الذي قبله، فلا مصدر مستقلاً في الحلقة.")
    String circlesHint();

    @Message("نقل عنه")
    String relayedBy();

    @Message("هذه أقوى الصلات، وثمة غيرها: ضيّق الشروط لتراها.")
    String truncated();

    @Message("لا نقل هنا: لا أحد ينقل عن أحد في ما تطلب.")
    String noRelays();

    @Message("دفتر الأرقام")
    String figures();

    @Message("ما عُدّ في الأقوال وقيس، مرتباً بيومه، وكل رقم موصول بجملته.")
    String figuresHint();

    @Message("المعدود")
    String thing();

    @Message("مثل: مصابين، جرعة، قمح")
    String thingHint();

    @Message("الوحدة")
    String unit();

    @Message("مثل: طن، بالمئة، درهم")
    String unitHint();

    @Message("المكان")
    String place();

    @Message("رقم تحرك")
    String movedFigure();

    @Message("الرقم كله وأقواله")
    String allOfFigure();

    @Message("ما عدّته أخيراً أخبار عدة")
    String moved();

    @Message("لا رقم|رقم واحد|رقمان|# أرقام|# رقماً|# رقم")
    String figureCount();

    @Message("القيمة")
    String value();

    @Message("اليوم")
    String day();

    @Message("القائل")
    String speaker();

    @Message("القول")
    String sentence();

    @Message("كيف تحرك الرقم")
    String chart();

    @Message("من {first} إلى {last}. النقطة الفارغة رقم غير محدد. الجدول بعده يقول الشيء نفسه.")
    String chartText(String first, String last);

    @Message("ثم")
    String then();

    @Message("لم يعدّ خبران الشيء نفسه بعد. ابحث عن معدود أو وحدة.")
    String nothingMoved();

    @Message("""
            {#when value}\
            {#is EXACT}بالضبط\
            {#is ABOUT}نحو\
            {#is AT_LEAST}على الأقل\
            {#is AT_MOST}على الأكثر\
            {#is MORE_THAN}أكثر من\
            {#is LESS_THAN}أقل من{/when}""")
    String bound(Bound value);
}
