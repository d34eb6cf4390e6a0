package org.hejnal.usos.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.http.HttpRefusal;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.StubMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments that come as the keys of a JSON object. */
class JsonFormTest {
    private static final String NAME = "services/test/form";
    private static final Argument<List<Long>> IDS =
            Argument.required("ids", ArgumentTypes.userIdList(3), "Some people.");
    private static final Argument<Boolean> LOUD = Argument.withDefault("loud", ArgumentTypes.bool(), "false", "How.");
    private static final Argument<JsonObject> DATA =
            Argument.withDefault("data", ArgumentTypes.jsonObject(), "{}", "More.");

    private final Api api = new Api(new StubMethod(
            ServiceDeclaration.of(NAME, "Form")
                    .consumer(Requirement.OPTIONAL)
                    .token(Requirement.OPTIONAL)
                    .arguments(IDS, LOUD, DATA)
                    .build(),
            call -> call.get(IDS) + " " + call.get(LOUD) + " " + call.get(DATA)));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"ids\": \"7|8\", \"loud\": \"true\"}; [7, 8] true {}",
                "{\"ids\": [7, \"8\"], \"loud\": true}; [7, 8] true {}",
                "{\"ids\": 7, \"loud\": null, \"other\": [[1]], \"data\": {\"a\": [1]}}; [7] false {\"a\":[1]}",
                "{\"ids\": \"7\", \"data\": \"{\\\"a\\\": 1}\"}; [7] false {\"a\":1}",
            })
    void keysAreArguments(String json, String answer) {
        assertThat(text(json)).isEqualTo(answer);
    }

    @Test
    void theQueryCountsFirstSinceItIsSigned() {
        assertThat(text("{\"ids\": [7, 8], \"loud\": true}", "ids=9")).isEqualTo("[9] true {}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "{", "{} {}", "ids=7"})
    void whatIsNoObjectIsToldWhatWasExpected(String entity) {
        ApiException refusal = refusal(entity);
        assertThat(refusal.detail("error")).contains("param_invalid");
        assertThat(refusal).hasMessageContaining("one object").hasMessageContaining("x-www-form-urlencoded");
    }

    @Test
    void whatAnArgumentCannotBeIsNamed() {
        assertThat(refusal("{\"ids\": [7, null]}").detail("param_name")).contains("ids");
        assertThat(refusal("{\"ids\": [[7]]}").detail("param_name")).contains("ids");
        assertThat(refusal("{\"ids\": {\"id\": 7}}").detail("param_name")).contains("ids");
        assertThat(refusal("{\"ids\": 7, \"loud\": 1}").detail("param_name")).contains("loud");
        assertThat(refusal("{\"ids\": 7, \"loud\": [true]}")).hasMessageContaining("'loud' must be a string, a number");
        assertThat(refusal("{\"ids\": []}").detail("error")).contains("param_missing");
        assertThat(refusal("{\"ids\": 1" + "0".repeat(5000) + "}").detail("error"))
                .contains("param_invalid");
    }

    @Test
    void nobodyIsActedForByWhatNoSignatureCovers() {
        assertThat(refusal("{\"ids\": 7, \"as_user_id\": \"1002\"}").detail("param_name"))
                .contains("as_user_id");
    }

    @Test
    void aFormHasNoMoreThanAThousandParameters() {
        StringBuilder many = new StringBuilder("{\"ids\": 7");
        for (int i = 0; i < 1000; i++) {
            many.append(", \"k").append(i).append("\": 1");
        }
        assertThat(catchThrowableOfType(HttpRefusal.class, () -> text(many + "}"))
                        .status())
                .isEqualTo(400);
    }

    private String text(String json, String... query) {
        byte[] body = api.call(NAME, "https", Optional.of(json), query).body();
        return new String(body, StandardCharsets.UTF_8)
                .replaceAll("^\"|\"$", "")
                .replace("\\\"", "\"");
    }

    private ApiException refusal(String json) {
        return catchThrowableOfType(ApiException.class, () -> text(json));
    }
}
