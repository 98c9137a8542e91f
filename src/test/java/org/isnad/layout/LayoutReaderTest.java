package org.isnad.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutReaderTest {

    private static final String BODY = "قالت البلدية إن الأشغال في الشارع الرئيسي بدأت صباح أمس وإنها تستمر ثلاثة أسابيع"
            + " على الأقل، وطلبت من السكان سلوك الطرق البديلة.";

    @Test
    void takesTheShortFirstLineForTheHeadline() {
        assertThat(title("بدء الأشغال في الشارع الرئيسي\n\n" + BODY)).isEqualTo("بدء الأشغال في الشارع الرئيسي");
    }

    @Test
    void findsNoHeadlineInRunningText() {
        assertThat(title(BODY + "\n" + BODY)).isNull();
    }

    @Test
    void passesOverTheSitesHeadAndTheBreadcrumb() {
        String page = "الوضع المظلم\nالأحد ٥ / مايو / ٢٠٢٤\nLogo\n• بدء الأشغال\n\nبدء الأشغال\n" + BODY;

        assertThat(title(page)).isEqualTo("بدء الأشغال");
        assertThat(furniture(page)).containsExactly("الوضع المظلم", "الأحد ٥ / مايو / ٢٠٢٤", "Logo", "• بدء الأشغال");
    }

    @ParameterizedTest
    @ValueSource(strings = { "اقرأ المزيد: إغلاق جسر في المدينة", "اقرأ أيضاً: إغلاق جسر", "شارك المقال", "57", "×",
            "التعليقات مغلقة.", "// انتهى //", "للتواصل مع الكاتب ارسل رسالة SMS تبدأ بالرمز 12" })
    void closesLinesThatAreNoPartOfTheArticle(String line) {
        assertThat(furniture("خبر قصير من المدينة\n" + BODY + "\n" + line + "\n" + BODY)).containsExactly(line);
    }

    @Test
    void closesAnIconsWordsButNotItsCaption() {
        assertThat(furniture("خبر قصير\ncamera iconصورة الشارع أمس\ntag icon ع ع ع\n" + BODY))
                .containsExactly("camera icon", "tag icon ع ع ع");
    }

    @Test
    void closesTheTailWithItsAppeal() {
        String page = BODY + "\nمقالات متعلقة\n×\nالصحافة الحرة تحتاج إليكم..\nادعم عنب بلدي\nاضغط هنا";

        assertThat(furniture(page)).hasSize(5);
        assertThat(read(page).outlet().name()).isEqualTo("عنب بلدي");
    }

    @Test
    void closesAWritersOtherArticlesGluedTogether() {
        String others = "مقالات أخرى للكاتبمدينة بلا ماءحين يتأخر القطار";

        assertThat(furniture("عنوان المقال\n" + BODY + "\n" + others)).containsExactly(others);
    }

    @ParameterizedTest
    @ValueSource(strings = { "المصدر: رويترز", "رويترز", "(رويترز)" })
    void readsAClosingCredit(String line) {
        Layout layout = read(BODY + "\n" + line);

        assertThat(layout.credits()).extracting(Layout.Source::name).containsExactly("رويترز");
        assertThat(layout.outlet()).isNull();
        assertThat(layout.furniture()).isEmpty();
    }

    @Test
    void readsSeveralAgenciesInAClosingBracket() {
        assertThat(read(BODY + "\n" + BODY + " (رويترز، أ ف ب)").credits()).extracting(Layout.Source::name)
                .containsExactly("رويترز", "أ ف ب");
    }

    @Test
    void readsOutletThenCreditInAClosingLine() {
        Layout layout = read(BODY + "\nالمنارة- الشرق الأوسط");

        assertThat(layout.outlet().name()).isEqualTo("المنارة");
        assertThat(layout.credits()).extracting(Layout.Source::name).containsExactly("الشرق الأوسط");
        assertThat(layout.taughtOutlets()).extracting(known -> known.name()).containsExactly("المنارة");
    }

    @Test
    void readsTheOutletAtTheHead() {
        assertThat(read("عين اليوم – الرياض\n" + BODY).outlet().name()).isEqualTo("عين اليوم");
        assertThat(read("KHABAR.NET\n" + BODY).outlet().name()).isEqualTo("KHABAR.NET");
    }

    @ParameterizedTest
    @ValueSource(strings = { "الرياض - واس\n", "الرياض (واس) - ", "الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس\n" })
    void readsTheAgencyOfADateline(String dateline) {
        assertThat(read(dateline + BODY).credits()).extracting(Layout.Source::name).containsExactly("واس");
    }

    @Test
    void creditsTheAgenciesAfterAnEditorsInitials() {
        assertThat(read("عنوان الخبر\n\n" + BODY + "\nح.ز/ع.ش (أ ف ب، رويترز)").credits()).extracting(Layout.Source::name)
                .containsExactly("أ ف ب", "رويترز");
    }

    @Test
    void creditsTheAgencyAfterADateInNumbers() {
        assertThat(read("رام الله 18-2-2024 وفا- " + BODY).credits()).extracting(Layout.Source::name).containsExactly("وفا");
    }

    @ParameterizedTest
    @ValueSource(strings = { "بيروت، 15 كانون الثاني 2025", "دمشق 15 كانون الثاني/يناير 2025", "تونس، 15 جانفي 2025" })
    void datesAnArticleByTheMonthsOfEveryRegion(String dateline) {
        assertThat(read(dateline + "\n" + BODY).publishedOn()).isEqualTo(LocalDate.of(2025, 1, 15));
    }

    @Test
    void datesAnArticleByItsDatelineOnly() {
        String dateline = "الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس";

        assertThat(read(dateline + "\n" + BODY).publishedOn()).isEqualTo(LocalDate.of(2015, 8, 10));
        assertThat(read("الأحد 5 / مايو / 2024\n" + BODY).publishedOn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "نابل - المنارة - 3 مارس 2025\n", "المنارة - غرفة الأخبار\n", "المنارة – تونس\n",
            "المنارة - 13 دجنبر 2025\n", "الأحساء - المنارة - ٢ جمادى الآخرة ١٤٤٧هـ الموافق ٢٣ نوفمبر ٢٠٢٥م\n" })
    void readsAnUnlistedOutletBesideAPlaceADateOrADesk(String head) {
        assertThat(read("افتتاح السوق الجديدة في المدينة\n" + head + BODY).outlet().name()).isEqualTo("المنارة");
    }

    @ParameterizedTest
    @ValueSource(strings = { "جميع الحقوق محفوظة © المنارة 2025", "© 2025 المنارة", "جميع الحقوق محفوظة لموقع المنارة" })
    void readsTheOutletOfARightsLine(String rights) {
        assertThat(read("افتتاح السوق\n" + BODY + "\n" + rights).outlet().name()).isEqualTo("المنارة");
        assertThat(furniture("افتتاح السوق\n" + BODY + "\n" + rights)).containsExactly(rights);
    }

    @ParameterizedTest
    @ValueSource(strings = { "واتصلت «المنارة» بالمدير فلم يجب.", "وقالت في بيان تلقى «المنارة» نسخة منه إنها ترفض.",
            "وقال لـ«المنارة» إن السوق مفتوحة، وأضاف لـ«المنارة» أن الأسعار ثابتة." })
    void readsTheOutletThatSpeaksOfItself(String sentence) {
        assertThat(read("افتتاح السوق\n" + BODY + " " + sentence).outlet().name()).isEqualTo("المنارة");
    }

    @Test
    void readsAWiresOwnDateline() {
        Layout layout = read("رأس الحور، 15 تشرين الأول/أكتوبر 2025 (وكالة أنباء الجنوب) - " + BODY);

        assertThat(layout.outlet().name()).isEqualTo("وكالة أنباء الجنوب");
        assertThat(layout.credits()).isEmpty();
        assertThat(layout.publishedOn()).isEqualTo(LocalDate.of(2025, 10, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = { "(وكالة أنباء الجنوب)", "وكالة الجنوب للأنباء" })
    void creditsAnUnlistedAgency(String line) {
        assertThat(read("افتتاح السوق\n" + BODY + "\n" + line).credits()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "الرئيسية | محليات | رياضة", "148 مشاركة", "#السوق #الأسعار", "٣ دقائق للقراءة" })
    void closesMenusCountersAndTags(String line) {
        assertThat(furniture(line + "\nافتتاح السوق\n" + BODY)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = { "الرئيسية / وطنية / فلاحة", "الأخبار > وطنية > نقل", "مجتمع", "الجزائر" })
    void closesTheWayToThePageAboveTheHeadline(String line) {
        Layout layout = read(line + "\nافتتاح السوق الجديدة في المدينة القديمة\n" + BODY);

        assertThat(layout.furniture()).hasSize(1);
        assertThat(layout.title()).isNotNull();
    }

    @Test
    void datesAnArticleByTheLineUnderItsHeadline() {
        Layout layout = read("افتتاح السوق الجديدة في المدينة القديمة\nنُشر في 14 جانفي 2020 - 10:32\n" + BODY);

        assertThat(layout.publishedOn()).isEqualTo(LocalDate.of(2020, 1, 14));
        assertThat(layout.furniture()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "وأكد المدير في تصريح لهسبريس أن السوق مفتوحة.", "وقال زوار التقتهم هسبريس إن السوق كبيرة." })
    void readsTheListedOutletThatWasSpokenTo(String sentence) {
        assertThat(read("افتتاح السوق\n" + BODY + " " + sentence).outlet().name()).isEqualTo("هسبريس");
    }

    @ParameterizedTest
    @ValueSource(strings = { "المنارة - ياسين الخطيب\n", "تونس - صفاقس: «المنارة»\n" })
    void readsTheOutletBesideItsReporterOrInMarks(String line) {
        assertThat(read("افتتاح السوق الجديدة في المدينة\n" + line + BODY).outlet().name()).isEqualTo("المنارة");
    }

    @Test
    void readsTheOutletThatTheLineUnderTheHeadlineNames() {
        Layout layout = read("افتتاح السوق الجديدة في المدينة القديمة\nنشر في المنارة نيوز يوم 03 - 11 - 2016\n" + BODY);

        assertThat(layout.outlet().name()).isEqualTo("المنارة نيوز");
        assertThat(layout.publishedOn()).isEqualTo(LocalDate.of(2016, 11, 3));
    }

    @Test
    void takesNoGluedMenuForTheHeadline() {
        Layout layout = read("الرئيسيةالوطنيسياسة\nافتتاح السوق الجديدة في المدينة القديمة\n" + BODY);

        assertThat(layout.furniture()).hasSize(1);
        assertThat(layout.title()).isNotNull();
    }

    @Test
    void cutsAPaperOffTheHeadlineItIsGluedTo() {
        Layout layout = read("الخبر الندرة متواصلة منذ شهر رغم تطمينات المدير : السوق تخلو من السكر\n" + BODY);

        assertThat(layout.outlet().name()).isEqualTo("الخبر");
        assertThat(layout.title().start()).isEqualTo("الخبر ".length());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Partager sur Facebook", "TT", "طباعة   إرسال إلى صديق", "كلمات البحث :السوق;الأسعار",
            "بور/مح/رس" })
    void closesWhatAPageSaysInLatinLettersButtonsAndInitials(String line) {
        assertThat(furniture("افتتاح السوق الجديدة\n" + BODY + "\n" + line)).containsExactly(line);
    }

    @Test
    void takesNoReportersInitialForTheOutlet() {
        assertThat(read("افتتاح السوق الجديدة في المدينة\nوهران: م. قدور\n" + BODY).outlet()).isNull();
    }

    @Test
    void takesWhatThePaperReceivedForNoPaper() {
        assertThat(read("افتتاح السوق\n" + BODY + " وقال إن اللجنة تلقت «وعود كثيرة» من المدير.").outlet()).isNull();
    }

    @Test
    void readsEmptyAndBlankTexts() {
        assertThat(read("").furniture()).isEmpty();
        assertThat(read(" \n\u00a0\n").title()).isNull();
    }

    private static Layout read(String page) {
        return new LayoutReader().read(new TokenizedText(page));
    }

    private static String title(String page) {
        Layout layout = read(page);
        return layout.title() == null ? null : layout.title().of(page);
    }

    private static List<String> furniture(String page) {
        return read(page).furniture().stream().map(piece -> piece.span().of(page)).toList();
    }
}
