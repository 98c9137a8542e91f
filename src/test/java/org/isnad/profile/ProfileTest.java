package org.isnad.profile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.isnad.testing.Ferry;
import org.isnad.testing.Fixture;
import org.isnad.testing.IsnadTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of people and organizations. */
@IsnadTest
class ProfileTest {

    private static final String ORGANIZATION = "/organizations/" + Fixture.ORGANIZATION;

    @Inject
    DataSource source;

    @BeforeEach
    void store() throws SQLException {
        Fixture.store(source);
    }

    @Test
    void whatWasSaidAndWhatWasSaidOfThemStandInOneTimeline() {
        Document page = page(ORGANIZATION, "ar");
        assertThat(page.select("#timeline .entry:has(.key.said) blockquote").eachText()).containsExactly("الطريق مفتوح اليوم");
        assertThat(page.select("#timeline .entry:has(.key.about) blockquote").text()).contains("الوزارة أكدت");
        assertThat(page(ORGANIZATION + "?side=SAID_OF", "en").select("#timeline .entry .part").eachText())
                .containsExactly("Said of them");
        assertThat(page(ORGANIZATION + "?side=SAID&to=2001-01-01", "en").select("#timeline .empty").text())
                .startsWith("No claims under these conditions");
        assertThat(given().get(ORGANIZATION + "?side=BEHIND").statusCode()).isEqualTo(400);
        assertThat(given().get(ORGANIZATION + "?topic=nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void anOutletLeadsToWhatItPublished() {
        Document page = page("/organizations/" + Fixture.OUTLET, "en");
        assertThat(page.select("section[aria-labelledby=published] .count").text()).isEqualTo("2 articles");
        assertThat(page.select("a[href=/articles?outlet=" + Fixture.OUTLET + "]")).hasSize(1);
        assertThat(page(ORGANIZATION, "en").select("section[aria-labelledby=published]")).isEmpty();
    }

    @Test
    void rolesStandInATableWithTheTimesOfEach() {
        Document page = page("/people/" + Fixture.PERSON, "ar");
        assertThat(page.select("table.roles tbody th").eachText()).containsExactly("مهندسة الطرق");
        assertThat(page.select("table.roles tbody td time")).isNotEmpty();
        assertThat(page.select("table.roles svg")).as("one alone has nothing to be compared with").isEmpty();
    }

    @Test
    void aTopicNarrowsTimelineAndStripDown() {
        String person = Ferry.person(Ferry.CHANGED);
        Document all = page(person, "ar");
        String topic = all.select("select[name=topic] option:contains(الشاطئ)").val();
        assertThat(topic).isNotEmpty();
        Document some = page(person + "?topic=" + topic, "ar");
        assertThat(some.select("option[value=" + topic + "]").hasAttr("selected")).isTrue();
        assertThat(some.select("#timeline .entry")).hasSizeGreaterThanOrEqualTo(2);
        String elsewhere = page("/people/" + Fixture.PERSON + "?topic=" + topic, "en").select("#timeline h2 .count").text();
        assertThat(elsewhere).isEqualTo("0 claims");
        assertThat(page("/people/" + Fixture.PERSON + "?topic=" + topic, "en").select(".density")).isEmpty();
    }

    @Test
    void updatesOfTheirClaimsStandBesideThem() {
        assertThat(page(Ferry.person(Ferry.CHANGED), "en").select("section[aria-labelledby=contrasts] mark").eachText())
                .containsExactly("40", "65");
    }

    @Test
    void anOrganizationNamesThoseWhoHadPostsThere() {
        assertThat(page(ORGANIZATION, "ar").select("section[aria-labelledby=holders] tbody tr").text())
                .contains("الحداد", "مهندسة الطرق", "٢ يناير ٢٠٢٥ – ٤ مارس ٢٠٢٥");
    }

    private static Document page(String path, String language) {
        return Jsoup.parse(given().header("Accept-Language", language).get(path).asString());
    }
}
