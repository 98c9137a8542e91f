package org.isnad.retelling;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.testing.Ferry;
import org.isnad.testing.IsnadTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@IsnadTest
class StatementResourceTest {

    @Test
    void showsHowEachOutletIntroducedItAndFromWhereItCame() {
        Document page = page("ar");
        assertThat(page.select(".tally").text()).contains("روايتان", "ناشران", "أصلان", "١ مايو ٢٠٢٧", "٢ مايو ٢٠٢٧");
        assertThat(page.select(".introductions tbody th").eachText()).containsExactly("صحيفة الفنار", "إذاعة الشاطئ");
        assertThat(page.select(".introductions tbody tr").get(0).text()).contains("قالت", "الرواية الأولى");
        assertThat(page.select(".introductions tr.differs").text()).contains("أكدت", "مختلف");
        assertThat(page.select(".ends h3").eachText()).containsExactly("أول من رواه", "آخر من رواه");
        assertThat(page.select(".wordings li")).hasSize(1);
        assertThat(page.select(".wordings .count").text()).isEqualTo("روايتان");
        assertThat(page.select(".origins > li")).hasSize(2);
    }

    @Test
    void saysItInEnglishToo() {
        Document page = page("en");
        assertThat(page.select(".tally").text()).contains("2 reports", "2 publishers", "2 origins", "1 May 2027");
        assertThat(page.select(".introductions tr.differs").text()).contains("Differs");
        assertThat(page.title()).startsWith("One statement");
    }

    @Test
    void isLinkedFromTheCardsAndPagesOfItsClaims() {
        String link = "a[href=" + Ferry.statement(Ferry.AGAIN) + "]";
        Document claim = Jsoup.parse(given().header("Accept-Language", "ar").get(Ferry.claim(Ferry.FIRST)).asString());
        assertThat(claim.select(link).text()).contains("روايتان");
        Document person = Jsoup.parse(given().header("Accept-Language", "en").get(Ferry.person(Ferry.FIRST)).asString());
        assertThat(person.select("#timeline .card " + link).eachText()).contains("2 reports");
    }

    @Test
    void thereIsNoPageOfNoStatement() {
        assertThat(given().get("/statements/899999999").statusCode()).isEqualTo(404);
        assertThat(given().get("/statements/x").statusCode()).isEqualTo(400);
    }

    private static Document page(String language) {
        return Jsoup.parse(given().header("Accept-Language", language).get(Ferry.statement(Ferry.FIRST)).asString());
    }
}
