package org.hejnal.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.hejnal.usos.error.ApiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTextTest {
    private static final String WHOLE = "{\"schema\": \"hejnal.command/1\", \"command\": \"cancel_send\","
            + " \"idempotency_key\": \"k\", \"arguments\": {\"send_id\": \"7\", \"b\": [1, {\"y\": 1, \"x\": 2}]}}";

    @Test
    void aCommandIsRead() {
        Command command = CommandText.parse(WHOLE);
        assertThat(command.kind()).isEqualTo(CommandKind.CANCEL_SEND);
        assertThat(command.key()).isEqualTo("k");
        assertThat(command.arguments().getString("send_id")).isEqualTo("7");
    }

    @Test
    void theOrderOfKeysMeansNothingAndTheirValuesDo() {
        String content = CommandText.parse(WHOLE).content();
        assertThat(CommandText.parse(WHOLE.replace(
                                "\"send_id\": \"7\", \"b\": [1, {\"y\": 1, \"x\": 2}]",
                                "\"b\": [1, {\"x\": 2, \"y\": 1}], \"send_id\": \"7\""))
                        .content())
                .isEqualTo(content);
        assertThat(CommandText.parse(WHOLE.replace("\"7\"", "\"8\"")).content()).isNotEqualTo(content);
        assertThat(CommandText.parse(WHOLE.replace("\"7\"", "7")).content()).isNotEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nie",
                "[]",
                "[1]",
                "\"text\"",
                "null",
                "{}{}",
                "{\"schema\": \"hejnal.command/1\", \"schema\": \"hejnal.command/1\"}",
                "{\"arguments\": {\"a\": 1, \"a\": 2}}"
            })
    void whatIsNoObjectIsRefused(String text) {
        assertThat(refusal(text).details())
                .containsEntry("error", "param_invalid")
                .doesNotContainKey("param_name");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(refusal("[".repeat(1_000_000)).details()).containsEntry("error", "param_invalid");
        assertThat(refusal("{\"a\":".repeat(100_000)).details()).containsEntry("error", "param_invalid");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "schema": "hejnal.command/1"   | "schema": "hejnal.command/2"     | param_invalid | schema
            "schema": "hejnal.command/1"   | "schema": 1                      | param_invalid | schema
            "schema": "hejnal.command/1",  | ''                               | param_missing | schema
            "command": "cancel_send"       | "command": "drop_all"            | param_invalid | command
            "command": "cancel_send"       | "command": "CANCEL_SEND"         | param_invalid | command
            "idempotency_key": "k"         | "idempotency_key": ""            | param_invalid | idempotency_key
            "idempotency_key": "k",        | ''                               | param_missing | idempotency_key
            "idempotency_key": "k"         | "idempotency_key": 4711          | param_invalid | idempotency_key
            "idempotency_key": "k"         | "idempotency_key": "k", "x": 1   | param_invalid | x
            "send_id": "7"                 | "send_id": "a\\u0000b"           | param_invalid | arguments
            "send_id": "7"                 | "send_id": "a\\ud800b"           | param_invalid | arguments
            "send_id": "7"                 | "\\udc00": "7"                   | param_invalid | arguments
            """)
    void eachMistakeIsNamed(String right, String wrong, String error, String parameter) {
        assertThat(WHOLE).contains(right);
        assertThat(refusal(WHOLE.replace(right, wrong)).details())
                .containsEntry("error", error)
                .containsEntry("param_name", parameter);
    }

    @Test
    void aKeyHasAtMost200Characters() {
        String key = "ż😀".repeat(100);
        assertThat(CommandText.parse(WHOLE.replace("\"k\"", "\"" + key + "\"")).key())
                .isEqualTo(key);
        assertThat(refusal(WHOLE.replace("\"k\"", "\"" + key + "k\"")).details())
                .containsEntry("param_name", "idempotency_key");
    }

    private static ApiException refusal(String text) {
        return catchThrowableOfType(ApiException.class, () -> CommandText.parse(text));
    }
}
