package org.hejnal.reference.openapi;

import static org.hejnal.reference.openapi.Schemas.ref;
import static org.hejnal.reference.openapi.Schemas.type;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hejnal.usos.error.ErrorCode;

/** How calls are refused. Every method may be refused in each of these ways. */
final class OpenApiErrors {
    private OpenApiErrors() {}

    private enum Refusal {
        BAD_REQUEST("400", "BadRequest", "The call cannot be done as asked, or not by this caller."),
        UNAUTHORIZED("401", "Unauthorized", "The OAuth signature, nonce, timestamp or token is not accepted."),
        TOO_LARGE("413", "TooLarge", "The entity is larger than this installation accepts."),
        TOO_MANY("429", "TooMany", "Too many calls. The header Retry-After says how many seconds to wait."),
        FAILURE("5XX", "Failure", "The server failed. The message has an id that its log has too.");

        private final String status;
        private final String component;
        private final String description;

        Refusal(String status, String component, String description) {
            this.status = status;
            this.component = component;
            this.description = description;
        }
    }

    /** The responses that every operation has. */
    static JsonObjectBuilder references() {
        JsonObjectBuilder references = Json.createObjectBuilder();
        for (Refusal refusal : Refusal.values()) {
            references.add(refusal.status, response(refusal.component));
        }
        return references;
    }

    /** The components that the references lead to. */
    static JsonObjectBuilder responses() {
        JsonObjectBuilder responses = Json.createObjectBuilder();
        for (Refusal refusal : Refusal.values()) {
            JsonObjectBuilder json = Json.createObjectBuilder().add("schema", ref("Error"));
            responses.add(
                    refusal.component,
                    Json.createObjectBuilder()
                            .add("description", refusal.description)
                            .add("content", Json.createObjectBuilder().add("application/json", json)));
        }
        return responses;
    }

    /** The entity of an error. */
    static JsonObjectBuilder schema() {
        JsonObjectBuilder properties = Json.createObjectBuilder()
                .add("message", text("What is wrong, for developers."))
                .add("error", text("The kind of error.").add("enum", codes()))
                .add("reason", text("Why, where the kind does not say it all."));
        Stream.of("param_name", "field_name", "method_name")
                .forEach(name -> properties.add(name, text("What is meant.")));
        properties
                .add(
                        "missing_scopes",
                        Json.createObjectBuilder().add("type", "array").add("items", type("string")))
                .add("user_messages", userMessages());
        return type("object")
                .add("required", Json.createArrayBuilder(List.of("message")))
                .add("properties", properties);
    }

    /** A text in two languages. */
    static JsonObjectBuilder langDict() {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        Stream.of("pl", "en")
                .forEach(language -> properties.add(language, type("string").add("nullable", true)));
        return type("object").add("properties", properties);
    }

    private static JsonObjectBuilder userMessages() {
        JsonObjectBuilder properties = Json.createObjectBuilder()
                .add("generic_message", ref("LangDict"))
                .add("fields", type("object").add("additionalProperties", ref("LangDict")));
        return type("object")
                .add("description", "What to show to people, by field of a form where it belongs to one.")
                .add("properties", properties);
    }

    private static JsonArrayBuilder codes() {
        return Json.createArrayBuilder(Arrays.stream(ErrorCode.values())
                .map(code -> code.name().toLowerCase(Locale.ROOT))
                .toList());
    }

    private static JsonObjectBuilder text(String description) {
        return type("string").add("description", description);
    }

    private static JsonObjectBuilder response(String name) {
        return Json.createObjectBuilder().add("$ref", "#/components/responses/" + name);
    }
}
