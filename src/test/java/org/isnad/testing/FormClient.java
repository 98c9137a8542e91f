package org.isnad.testing;

import static io.restassured.RestAssured.given;

import org.jsoup.Jsoup;

import io.restassured.RestAssured;
import io.restassured.config.RedirectConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Sends forms as a browser does: with the page's cookie and token, not following where the answer leads. */
public final class FormClient {

    private FormClient() {
    }

    /** The form of a page with its token, ready for its fields. */
    public static RequestSpecification form(String page, String language) {
        Response form = given().header("Accept-Language", language).get(page);
        return given().config(RestAssured.config().redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .header("Accept-Language", language).cookies(form.cookies())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", Jsoup.parse(form.asString()).select("input[name=csrf-token]").val());
    }
}
