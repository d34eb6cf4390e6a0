package org.hejnal.usos.answer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.StubMethod;
import org.junit.jupiter.api.Test;

class DispatchTest {
    private static final String NAME = "services/test/echo";
    private static final Argument<String> TEXT = Argument.required("text", ArgumentTypes.text(5), "A text.");
    private static final Argument<Integer> SIZE =
            Argument.withDefault("size", ArgumentTypes.integer(1, 9), "3", "A number.");
    private static final Argument<JsonObject> BODY = Argument.required("body", ArgumentTypes.jsonObject(), "A body.");

    private final Api api = new Api(
            new StubMethod(
                    ServiceDeclaration.of(NAME, "Echo")
                            .consumer(Requirement.OPTIONAL)
                            .token(Requirement.OPTIONAL)
                            .arguments(TEXT, SIZE)
                            .build(),
                    call -> Map.of(call.get(TEXT), call.get(SIZE))),
            new StubMethod(
                    ServiceDeclaration.of("services/test/body", "Body")
                            .arguments(BODY)
                            .build(),
                    call -> call.get(BODY)));

    @Test
    void argumentsAreParsedAndOthersPassedOver() {
        assertThat(api.text(NAME, "text=a", "other=%")).isEqualTo("{\"a\":3}");
        assertThat(api.text(NAME, "text=a", "size=")).isEqualTo("{\"a\":3}");
        assertThat(api.text(NAME, "text=a", "size=9")).isEqualTo("{\"a\":9}");
    }

    @Test
    void wrongArgumentsAreNamedInBothLanguages() {
        ApiException missing = api.refusal(NAME);
        assertThat(missing.detail("error")).contains("param_missing");
        assertThat(api.refusal(NAME, "text=").detail("error")).contains("param_missing");
        assertThat(missing.detail("param_name")).contains("text");
        assertThat(missing.detail("user_messages").orElseThrow().toString()).contains("wymagane", "required");

        ApiException invalid = api.refusal(NAME, "text=a", "size=x");
        assertThat(invalid.detail("error")).contains("param_invalid");
        assertThat(invalid.detail("param_name")).contains("size");
    }

    @Test
    void formatsComeFirst() {
        assertThat(api.refusal(NAME, "format=yaml").detail("param_name")).contains("format");
        assertThat(api.refusal(NAME, "format=jsonp").detail("error")).contains("param_missing");
        assertThat(api.refusal(NAME, "format=jsonp").detail("param_name")).contains("callback");
        assertThat(api.refusal(NAME, "format=jsonp", "callback=a.b").detail("error"))
                .contains("param_invalid");
    }

    @Test
    void jsonpIsACall() {
        Answer answer = api.call(NAME, "text=a\u2028", "format=jsonp", "callback=cb_1");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("cb_1({\"a\\u2028\":3});");
        assertThat(answer.contentType()).isEqualTo("application/javascript; charset=utf-8");
    }

    @Test
    void xmlIsTyped() {
        Answer answer = api.call(NAME, "text=a", "format=xmlmap2");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo("<object><number key=\"a\">3</number></object>");
        assertThat(answer.contentType()).isEqualTo("text/xml; charset=utf-8");
    }

    @Test
    void aBodyIsAnEntityOrAParameter() {
        assertThat(api.text("services/test/body", "body={\"a\":1}")).isEqualTo("{\"a\":1}");
        assertThat(api.call("services/test/body", "http", Optional.of("{\"b\":2}"), "body={\"a\":1}")
                        .body())
                .asString()
                .isEqualTo("{\"b\":2}");
        assertThat(api.refusal("services/test/body", "text=x"))
                .hasMessageContaining("a JSON object, sent as the entity with the type application/json");
        assertThat(api.refusal("services/test/body", "body=[]").detail("param_name"))
                .contains("body");
    }

    @Test
    void onlyAnonymousAnswersHaveATag() {
        assertThat(api.call(NAME, "text=a").tag())
                .isEqualTo(api.call(NAME, "text=a").tag())
                .isPresent();
        assertThat(api.call(NAME, "text=b").tag())
                .isNotEqualTo(api.call(NAME, "text=a").tag());
        assertThat(api.call(NAME, "text=a", "consumer=demo").tag()).isEmpty();
    }

    @Test
    void unknownMethodsAreNotFound() {
        assertThat(api.refusal("services/test/nothing").status()).isEqualTo(404);
        assertThat(api.refusal("services/test/nothing")).hasMessageContaining("services/apiref/method_index");
    }
}
