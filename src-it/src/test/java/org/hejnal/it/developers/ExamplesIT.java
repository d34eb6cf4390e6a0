package org.hejnal.it.developers;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.HttpCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples of the reference do what they say, as somebody copies them from the page. */
@HejnalTest
class ExamplesIT {
    private final Hub hub = Hub.main();

    @ParameterizedTest
    @EnumSource(Example.class)
    void aQuestionIsAnswered(Example language) {
        String output = language.run(page("services/events2/event_type"));

        assertThat(new JsonPath(output).getString("id")).isEqualTo("custom");
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void aSendIsAccepted(Example language) {
        String output = language.run(page("services/events2/send_notification"));

        assertThat(new JsonPath(output).getMap("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void aCallIsMadeForAPerson(Example language) {
        String output = language.run(page("services/hejnal/settings"));

        assertThat(new JsonPath(output).getMap("")).containsKey("language");
    }

    @ParameterizedTest
    @EnumSource(Example.class)
    void aRequestTokenIsGiven(Example language) {
        assertThat(language.run(page("services/oauth/request_token")))
                .contains("oauth_token=", "oauth_callback_confirmed=true");
    }

    /** Whatever only reads is called as its example has it: there may be nothing by the id, but the call is right. */
    @Test
    void everyMethodThatReadsUnderstandsItsExample() {
        List<String> methods = new JsonPath(HttpCall.to(hub.baseUrl() + "/services/apiref/method_index")
                        .send()
                        .body())
                .getList("name", String.class);

        assertThat(methods.stream()
                        .map(this::page)
                        .filter(page -> Example.CURL.code(page).contains(" --get")))
                .hasSizeGreaterThan(15)
                .allSatisfy(page -> assertThat(Example.CURL.run(page))
                        .isNotBlank()
                        .doesNotContainPattern("\"error\": ?\"(param|field|method)_|Invalid signature|incident"));
    }

    private String page(String method) {
        return HttpCall.to(hub.baseUrl() + "/developers/api/" + method + "/")
                .send()
                .body();
    }
}
