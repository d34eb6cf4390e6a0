package org.hejnal.jms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be ordered, and the method of the API that does it. */
enum CommandKind {
    /** Tells people something; answers {@code send_id}. */
    SEND_NOTIFICATION("services/events2/send_notification") {
        @Override
        JsonObject arguments(JsonObject given) {
            return Json.createObjectBuilder(given)
                    .add("return_id", JsonValue.TRUE)
                    .build();
        }
    },
    /** Writes or changes a statement; answers {@code statement_id}. */
    PUBLISH_STATEMENT("services/events2/update_statement") {
        @Override
        JsonObject result(JsonObject given, JsonObject answer) {
            return Json.createObjectBuilder()
                    .add("statement_id", answer.containsKey("id") ? answer.get("id") : given.get("id"))
                    .build();
        }
    },
    /** Cancels a send that waits; answers {@code state}. */
    CANCEL_SEND("services/hejnal/cancel_send") {
        @Override
        JsonObject arguments(JsonObject given) {
            JsonObjectBuilder named = Json.createObjectBuilder(given).remove(SEND_ID);
            return given.containsKey(SEND_ID)
                    ? named.add("id", given.get(SEND_ID)).build()
                    : given;
        }

        @Override
        JsonObject result(JsonObject given, JsonObject answer) {
            return Json.createObjectBuilder().add("state", "cancelled").build();
        }
    };

    /** What the method calls {@code id}: of several things that a command may be about, it says which. */
    private static final String SEND_ID = "send_id";

    private final String method;

    CommandKind(String method) {
        this.method = method;
    }

    /** The full name of the method. */
    String method() {
        return method;
    }

    /** What the method gets of what the command says. */
    JsonObject arguments(JsonObject given) {
        return given;
    }

    /** What the command answers of what the method has answered. */
    JsonObject result(JsonObject given, JsonObject answer) {
        return answer;
    }

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CommandKind> find(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName().equals(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(CommandKind::wireName).collect(Collectors.joining(", "));
    }
}
