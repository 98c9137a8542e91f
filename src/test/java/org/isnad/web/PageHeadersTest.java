package org.isnad.web;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.isnad.testing.IsnadTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@IsnadTest
class PageHeadersTest {

    @Test
    void rememberTheLanguageAskedFor() {
        var asked = given().header("Accept-Language", "ar").get("/claims?lang=en");
        asked.then().header("Content-Language", "en").header("Set-Cookie", containsString("SameSite=Lax"));
        given().header("Accept-Language", "ar").cookies(asked.cookies()).get("/").then().header("Content-Language", "en");
        when().get("/").then().header("Content-Language", "ar").header("Set-Cookie", not(containsString("lang=")));
        assertThat(Jsoup.parse(given().urlEncodingEnabled(false).get("/claims?text=%22%3E&lang=ar").asString())
                .select("a.language").attr("href"))
                .isEqualTo("/claims?text=%22%3E&lang=en");
    }

    @Test
    void forbidWhatPagesDoNotNeed() {
        when().get("/").then().header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff").header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", containsString("camera=()"));
    }

    @Test
    void letBrowsersKeepAssetsForGood() {
        var page = Jsoup.parse(when().get("/").asString());
        for (String asset : page.select("link[rel=stylesheet], link[rel=icon], script").stream()
                .map(one -> one.hasAttr("href") ? one.attr("href") : one.attr("src")).toList()) {
            assertThat(asset).matches("/assets/.+\\?v=[0-9a-f]+");
            when().get(asset).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        }
        when().get("/robots.txt").then().statusCode(200).body(containsString("User-agent"));
    }
}
