package org.isnad.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.testing.GraphQLClient.ask;
import static org.isnad.testing.GraphQLClient.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundEntity;
import org.isnad.finding.FoundRole;
import org.isnad.finding.OrganizationKind;
import org.isnad.graphql.GlobalId;
import org.isnad.knowledge.NamedEntity;
import org.isnad.testing.IsnadTest;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Whom the names of an article stand for, given what earlier articles named. */
@IsnadTest
class KnowledgeBaseTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 1);
    private static int articles;

    @Inject
    KnowledgeBase knowledge;

    @Inject
    EntityManager database;

    @Test
    void aSurnameWithTheSameOfficeIsThatPerson() {
        long full = only(person("سامر الدوّاري", "مدير ميناء القصبة"));
        assertThat(only(person("الدواري", "مدير الميناء في القصبة"))).isEqualTo(full);
    }

    @Test
    void aSurnameWithTheBodyOfTheOfficeIsThatPerson() {
        long full = read(body("رابطة الزجاجين", OrganizationKind.NGO), person("لؤي المعماري", "أمين سر الرابطة", 0)).get(1);
        assertThat(read(person("المعماري"), body("رابطة الزجاجين", OrganizationKind.NGO)).get(0)).isEqualTo(full);
    }

    @Test
    void aGivenNameWithTheBodyIsNotEnough() {
        long full = read(body("رابطة النحاسين", OrganizationKind.NGO), person("لؤي خالد", "أمين سر الرابطة", 0)).get(1);
        assertThat(read(person("خالد"), body("رابطة النحاسين", OrganizationKind.NGO)).get(0)).isNotEqualTo(full);
    }

    @Test
    void aSurnameAloneIsARecordOfItsOwnAndAskedAbout() {
        long full = only(person("رامي الزهراوي", "نقيب الصيادلة"));
        long single = only(person("الزهراوي", "مدرب المنتخب"));
        assertThat(single).isNotEqualTo(full);
        assertThat(candidates(full)).containsExactly("SAME_SURNAME");
        assertThat(only(person("الزهراوي"))).as("another article's").isNotIn(single, full);
    }

    @Test
    void theSameArticleReadAgainFindsItsOwnRecord() {
        long article = article();
        long single = read(article, person("البحصلي")).get(0);
        assertThat(read(person("البحصلي")).get(0)).isNotEqualTo(single);
        assertThat(read(article, person("البحصلي")).get(0)).isEqualTo(single);
    }

    @Test
    void aSurnameThatTheArticleTellsApartIsNotTheOther() {
        long full = only(person("عمر الصيرفي", "رئيس الغرفة التجارية"));
        List<Long> both = read(person("عمر الصيرفي", "رئيس الغرفة التجارية"), person("الصيرفي", "رئيس الغرفة التجارية"));
        assertThat(both.get(0)).isEqualTo(full);
        assertThat(both.get(1)).isNotEqualTo(full);
    }

    @Test
    void ofTwoPeopleOfOneSurnameTheOneOfTheOfficeIsMeant() {
        only(person("نزار الحلواني", "رئيس نادي الكرمة"));
        long minister = only(person("هند الحلواني", "وزيرة السياحة الأردنية"));
        assertThat(only(person("الحلواني", "وزيرة السياحة في الأردن", "الوزيرة الأردنية للسياحة"))).isEqualTo(minister);
    }

    @Test
    void whereTwoPeopleOfOneSurnameAgreeNobodyIsMeant() {
        long one = only(person("جود القباني", "عضو مجلس البلدية"));
        long other = only(person("ريم القباني", "عضو مجلس البلدية"));
        long single = only(person("القباني", "عضو مجلس البلدية"));
        assertThat(single).isNotIn(one, other);
        assertThat(candidates(single)).containsExactly("SAME_SURNAME", "SAME_SURNAME");
    }

    @Test
    void aFullerNameOfTheSameOfficeNamesThePersonKnownBySurname() {
        long single = only(person("الكناني", "محافظ واحة الرمل"));
        assertThat(only(person("فارس الكناني", "محافظ واحة الرمل"))).isEqualTo(single);
        assertThat(name(single)).isEqualTo("فارس الكناني");
    }

    @Test
    void aShorterNameNeedsTheSameOffice() {
        long longer = only(person("سمير علي الطحان", "عميد كلية الطب"));
        assertThat(only(person("سمير الطحان", "عميد كلية الطب"))).isEqualTo(longer);
        long longest = only(person("منى حسن الأبرش", "عميدة كلية الفنون"));
        assertThat(only(person("منى الأبرش", "بائعة الورد"))).isNotEqualTo(longest);
        assertThat(candidates(longest)).containsExactly("SHORTER_NAME");
    }

    @Test
    void foreignNamesInSeveralTransliterationsAreOnePerson() {
        long person = only(person("ستيفان فان هوتن"));
        assertThat(only(person("ستافان فان هوتين"))).isEqualTo(person);
    }

    @Test
    void namesThatOnlySoundAlikeStayTwoAndAreAskedAbout() {
        long one = only(person("مروان السالمي"));
        assertThat(only(person("مروان السليمي"))).isNotEqualTo(one);
        assertThat(candidates(one)).containsExactly("SPELLING");
    }

    @Test
    void bodiesOfOneNameAndDifferentSortsStayTwo() {
        long paper = only(body("نداء الساحل الأزرق", OrganizationKind.MEDIA));
        assertThat(only(body("نداء الساحل الأزرق", OrganizationKind.PARTY))).isNotEqualTo(paper);
        assertThat(only(body("نداء الساحل الأزرق", OrganizationKind.MEDIA))).isEqualTo(paper);
    }

    @Test
    void aMinistryWithoutItsNationIsThatOfTheOnlyNationOfTheArticle() {
        FoundEntity whole = new FoundEntity(EntityType.ORGANIZATION, "وزارة الأنهار الفنلندية", OrganizationKind.GOVERNMENT,
                List.of("وزارة الأنهار"), List.of(), List.of());
        FoundEntity partial = body("وزارة الأنهار", OrganizationKind.GOVERNMENT);
        long finnish = only(whole);
        assertThat(read(partial, body("البرلمان الفنلندي", OrganizationKind.GOVERNMENT)).get(0)).isEqualTo(finnish);
        assertThat(read(partial, body("البرلمان النرويجي", OrganizationKind.GOVERNMENT)).get(0)).isNotEqualTo(finnish);
    }

    @Test
    void aShorterNameOfABodyIsAskedAbout() {
        long whole = only(body("مجلس جماعة وادي البطم", OrganizationKind.GOVERNMENT));
        assertThat(only(body("مجلس وادي البطم", OrganizationKind.GOVERNMENT))).isNotEqualTo(whole);
        assertThat(candidates("Organization", whole)).containsExactly("SHORTER_NAME");
    }

    @Test
    void anAcronymIsTheBodyThatAnArticleGivesItTo() {
        long body = only(new FoundEntity(EntityType.ORGANIZATION, "الهيئة الساحلية للملاحة", OrganizationKind.GOVERNMENT,
                List.of("ه س م"), List.of(), List.of()));
        assertThat(only(body("ه.س.م", OrganizationKind.GOVERNMENT))).isEqualTo(body);
    }

    @Test
    void aRoleKeepsTheDatesOfTheArticlesThatStillGiveIt() {
        long first = article();
        long last = article();
        long person = read(first, LocalDate.of(2025, 1, 1), person("غيداء المفتي", "رئيسة اللجنة")).get(0);
        read(last, LocalDate.of(2025, 9, 9), person("غيداء المفتي", "رئيسة اللجنة"));
        assertThat(roles(person)).containsExactly("رئيسة اللجنة 2025-01-01 2025-09-09");
        read(last, LocalDate.of(2025, 9, 9), person("غيداء المفتي", "مقررة اللجنة"));
        assertThat(roles(person)).containsExactlyInAnyOrder("رئيسة اللجنة 2025-01-01 2025-01-01",
                "مقررة اللجنة 2025-09-09 2025-09-09");
        read(first, LocalDate.of(2025, 1, 1), person("غيداء المفتي"));
        assertThat(roles(person)).containsExactly("مقررة اللجنة 2025-09-09 2025-09-09");
    }

    private static FoundEntity person(String name, String... titles) {
        return new FoundEntity(EntityType.PERSON, name, null, List.of(),
                Arrays.stream(titles).map(title -> new FoundRole(title, new Span(0, 1), null)).toList(), List.of());
    }

    private static FoundEntity person(String name, String title, int body) {
        return new FoundEntity(EntityType.PERSON, name, null, List.of(),
                List.of(new FoundRole(title, new Span(0, 1), body)), List.of());
    }

    private static FoundEntity body(String name, OrganizationKind kind) {
        return new FoundEntity(EntityType.ORGANIZATION, name, kind, List.of(), List.of(), List.of());
    }

    private static long article() {
        articles++;
        String id = ingest("خبر قصير عن الطقس في الساحل، العدد " + articles + ".").getString("data.ingestArticle.article.id");
        return GlobalId.key(id, "Article");
    }

    private long only(FoundEntity found) {
        return read(found).get(0);
    }

    /** Keys of whom a new article means by these names. */
    private List<Long> read(FoundEntity... found) {
        return read(article(), found);
    }

    private List<Long> read(long article, FoundEntity... found) {
        return read(article, DAY, found);
    }

    private List<Long> read(long article, LocalDate day, FoundEntity... found) {
        return QuarkusTransaction.requiringNew().call(() -> {
            knowledge.lock();
            Resolution resolution = knowledge.resolve(article, List.of(found));
            knowledge.remember(article, day, resolution);
            return new ArrayList<>(resolution.entities().stream().map(entity -> entity.id).toList());
        });
    }

    private static String name(long person) {
        return QuarkusTransaction.requiringNew().call(() -> NamedEntity.<NamedEntity> findById(person).name);
    }

    private static List<String> candidates(long person) {
        return candidates("Person", person);
    }

    private static List<String> candidates(String type, long key) {
        return ask("query($e: ID) { mergeCandidates(filter: {entity: $e}) { nodes { reason } } }",
                Map.of("e", GlobalId.of(type, key))).getList("data.mergeCandidates.nodes.reason");
    }

    private static List<String> roles(long person) {
        return ask("query($id: ID!) { person(id: $id) { roles { title firstSeen lastSeen } } }",
                Map.of("id", GlobalId.of("Person", person)))
                .<Map<String, String>> getList("data.person.roles").stream()
                .map(role -> role.get("title") + " " + role.get("firstSeen") + " " + role.get("lastSeen")).toList();
    }
}
