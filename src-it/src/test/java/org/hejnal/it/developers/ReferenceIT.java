package org.hejnal.it.developers;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.HttpCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HejnalTest
class ReferenceIT {
    private final Hub hub = Hub.main();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/developers/api/",
                "/developers/api/authorization/",
                "/developers/api/errors/",
                "/developers/api/search/?q=statement",
                "/developers/api/services/events2/",
                "/developers/api/services/events2/event_type/",
                "/developers/evt/",
                "/developers/jms/"
            })
    void pagesAreServedStrictly(String path) {
        HttpResponse<String> page = server(path).header("Accept-Language", "en").send();

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(HttpCall.header(page, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(HttpCall.header(page, "Content-Language")).isEqualTo("en");
        assertThat(HttpCall.header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body()).contains("<html lang=\"en\">");
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
        String tag = HttpCall.header(server(path).send(), "ETag");

        assertThat(tag).startsWith("\"");
        assertThat(server(path).header("If-None-Match", tag).send().statusCode())
                .isEqualTo(304);
        assertThat(server(path).header("If-None-Match", "\"other\"").send().statusCode())
                .isEqualTo(200);
    }

    @Test
    void languagesAreChosenByTheBrowserOrByHand() {
        assertThat(server("/developers/api/")
                        .header("Accept-Language", "pl")
                        .send()
                        .body())
                .contains("<html lang=\"pl\">");
        assertThat(server("/developers/api/?lang=en")
                        .header("Accept-Language", "pl")
                        .send()
                        .body())
                .contains("<html lang=\"en\">", "services/events2/event_type/?lang=en");
    }

    @ParameterizedTest
    @CsvSource({
        "/developers/api, /developers/api/",
        "/developers/api/services/events2, /developers/api/services/events2/",
        "/developers/api/services/events2/event_type, /developers/api/services/events2/event_type/",
        "/developers/api/errors, /developers/api/errors/",
        "/developers, /developers/api/",
        "/developers/, /developers/api/",
        "/developers/?lang=pl, /developers/api/?lang=pl"
    })
    void shortAddressesLeadOn(String path, String target) {
        HttpResponse<String> answer = server(path).send();

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(HttpCall.header(answer, "Location")).endsWith(target);
    }

    @Test
    void whatIsSearchedForIsShownAndEscaped() {
        HttpResponse<String> found =
                server("/developers/api/search/?q=idempotency_key").send();
        HttpResponse<String> hostile =
                server("/developers/api/search/?q=%3Cscript%3E%22").send();

        assertThat(found.body()).contains("/developers/api/services/events2/send_notification/");
        assertThat(hostile.statusCode()).isEqualTo(200);
        assertThat(hostile.body()).doesNotContain("<script>").contains("&lt;script&gt;&quot;");
    }

    @Test
    void otherAddressesAreNotFound() {
        HttpResponse<String> answer =
                server("/developers/api/services/nothing/%3Cscript%3E/").send();

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("<script>");
    }

    @Test
    void theOpenApiDocumentIsOpenToOtherOrigins() {
        HttpResponse<String> document = server("/openapi").send();

        assertThat(HttpCall.header(document, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(new JsonPath(document.body()).getString("openapi")).isEqualTo("3.0.3");
        assertThat(new JsonPath(document.body()).getString("servers[0].url")).isEqualTo(hub.baseUrl());
        assertThat(new JsonPath(document.body()).getString("info.version")).matches("[0-9].*");
    }

    @Test
    void theReferenceOfTheServerNamesItsOwnPages() {
        String page = new JsonPath(server("/services/apiref/method?name=services/events2/event_type")
                        .send()
                        .body())
                .getString("ref_url");

        assertThat(page).isEqualTo(hub.baseUrl() + "/developers/api/services/events2/#event_type");
        assertThat(HttpCall.to(page).send().body()).contains("id=\"event_type\"");
    }

    @Test
    void explorersFindTheStepsOfOAuthAndWhereFieldsAreDescribed() {
        JsonPath index =
                new JsonPath(server("/services/apiref/method_index").send().body());
        JsonPath types = new JsonPath(server("/services/apiref/method?name=services/events2/event_types_index")
                .send()
                .body());

        assertThat(index.getList("name", String.class))
                .contains("services/oauth/request_token", "services/oauth/authorize", "services/oauth/access_token");
        assertThat(types.getString("arguments.find { it.name == 'fields' }.description"))
                .contains("href=\"" + hub.baseUrl() + "/developers/api/services/events2/#event_type\"");
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
        assertThat(server(path).send().statusCode()).isEqualTo(200);
    }

    private HttpCall server(String path) {
        return HttpCall.to(hub.baseUrl() + path);
    }
}
