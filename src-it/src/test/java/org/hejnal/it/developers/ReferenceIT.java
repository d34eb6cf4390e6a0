package org.hejnal.it.developers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HejnalTest
class ReferenceIT {
    private final Hub hub = Hub.main();

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/developers/api/", "/developers/api/authorization/", "/developers/api/services/events2/"})
    void pagesAreServedStrictly(String path) {
        Response page = server().header("Accept-Language", "en").get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualTo("text/html;charset=utf-8");
        assertThat(page.header("Content-Language")).isEqualTo("en");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.asString()).contains("<html lang=\"en\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/developers/api/services/events2/",
                "/openapi",
                "/services/apiref/method_index",
                "/services/apiref/method?name=services/events2/event_type"
            })
    void whatIsKnownIsNotSentAgain(String path) {
        String tag = server().get(path).header("ETag");

        assertThat(tag).startsWith("\"");
        assertThat(server().header("If-None-Match", tag).get(path).statusCode()).isEqualTo(304);
        assertThat(server().header("If-None-Match", "\"other\"").get(path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void languagesAreChosenByTheBrowserOrByHand() {
        assertThat(server().header("Accept-Language", "pl")
                        .get("/developers/api/")
                        .asString())
                .contains("<html lang=\"pl\">");
        assertThat(server().header("Accept-Language", "pl")
                        .get("/developers/api/?lang=en")
                        .asString())
                .contains("<html lang=\"en\">", "services/events2/?lang=en#event_type");
    }

    @ParameterizedTest
    @CsvSource({
        "/developers/api, /developers/api/",
        "/developers/api/services/events2, /developers/api/services/events2/",
        "/developers/api/services/events2/event_type, /developers/api/services/events2/#event_type"
    })
    void shortAddressesLeadOn(String path, String target) {
        Response answer = server().redirects().follow(false).get(path);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.header("Location")).endsWith(target);
    }

    @Test
    void otherAddressesAreNotFound() {
        Response answer = server().get("/developers/api/services/nothing/%3Cscript%3E/");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).doesNotContain("<script>");
    }

    @Test
    void theOpenApiDocumentIsOpenToOtherOrigins() {
        Response document = server().get("/openapi");

        assertThat(document.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(document.jsonPath().getString("openapi")).isEqualTo("3.0.3");
        assertThat(document.jsonPath().getString("servers[0].url")).isEqualTo(hub.baseUrl());
        assertThat(document.jsonPath().getString("info.version")).matches("[0-9].*");
    }

    @Test
    void theReferenceOfTheServerNamesItsOwnPages() {
        String page = server().get("/services/apiref/method?name=services/events2/event_type")
                .jsonPath()
                .getString("ref_url");

        assertThat(page).isEqualTo(hub.baseUrl() + "/developers/api/services/events2/#event_type");
        assertThat(given().get(page).asString()).contains("id=\"event_type\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/base.css",
                "/assets/site.css",
                "/assets/authorize.css",
                "/assets/try-it.js",
                "/assets/hejnal.svg"
            })
    void whatPagesUseIsThere(String path) {
        assertThat(server().get(path).statusCode()).isEqualTo(200);
    }

    private RequestSpecification server() {
        return given().baseUri(hub.baseUrl()).urlEncodingEnabled(false);
    }
}
