package org.hejnal.reference.openapi;

import static org.hejnal.reference.openapi.Schemas.ref;
import static org.hejnal.reference.openapi.Schemas.type;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import org.hejnal.evt.error.EvtError;
import org.hejnal.evt.method.EvtDeclaration;

/**
 * Methods of the calendar API in its documented style: GET with a query, unless the method changes something, and POST
 * with a form. An error has the status 200 there, and stands in place of the result.
 */
final class EvtOperations {
    /** The name of the security scheme. */
    static final String SESSION = "session";

    private static final String PHOTOS = "file";

    private EvtOperations() {}

    /** Where the method is called in the documented style. */
    static String path(EvtDeclaration method) {
        return "/api/" + method.module() + "/"
                + method.name().substring(method.module().length());
    }

    static JsonObjectBuilder operations(EvtDeclaration method) {
        JsonObjectBuilder operations = Json.createObjectBuilder();
        if (!method.isChanging()) {
            operations.add("get", operation(method, "get").add("parameters", OpenApiInput.query(method)));
        }
        return operations.add("post", post(method));
    }

    /** What is under {@code securitySchemes}. */
    static JsonObjectBuilder session() {
        return Json.createObjectBuilder()
                .add("type", "apiKey")
                .add("in", "cookie")
                .add("name", "JSESSIONID")
                .add(
                        "description",
                        "The session that login or log2in has begun. A method that changes something also takes the"
                                + " header tokencsrf, as far as the session asks for it.");
    }

    /** The error that stands under {@code un} or {@code ex}. */
    static JsonObjectBuilder error() {
        JsonObjectBuilder properties = Json.createObjectBuilder()
                .add("FiZClassId", type("string").add("enum", codes()))
                .add("exception", type("string"))
                .add("message", type("string").add("description", "What is wrong, for developers."))
                .add("userMessage", ref("LangDict"));
        return type("object")
                .add("properties", properties)
                .add("required", Json.createArrayBuilder().add("FiZClassId").add("message"));
    }

    private static JsonObjectBuilder post(EvtDeclaration method) {
        JsonObjectBuilder post = operation(method, "post");
        if (method.isChanging()) {
            post.add("parameters", Json.createArrayBuilder().add(token()));
        }
        JsonObject form = OpenApiInput.form(method).build();
        JsonObjectBuilder content = Json.createObjectBuilder().add("application/x-www-form-urlencoded", form);
        if (method.takesPhotos()) {
            content.add("multipart/form-data", withPhotos(form));
        }
        return post.add("requestBody", Json.createObjectBuilder().add("content", content));
    }

    private static JsonObjectBuilder token() {
        return Json.createObjectBuilder()
                .add("name", "tokencsrf")
                .add("in", "header")
                .add("required", false)
                .add("description", "The token of the session; asked for in a session of log2in or of a browser.")
                .add("schema", type("string"));
    }

    private static JsonObjectBuilder withPhotos(JsonObject form) {
        JsonObject schema = form.getJsonObject("schema");
        JsonObjectBuilder photos = type("array").add("items", type("string").add("format", "binary"));
        JsonObjectBuilder properties = Json.createObjectBuilder(schema.getJsonObject("properties"))
                .add(PHOTOS, photos.add("description", "Photos, a part each."));
        return Json.createObjectBuilder()
                .add("schema", Json.createObjectBuilder(schema).add("properties", properties));
    }

    private static JsonObjectBuilder operation(EvtDeclaration method, String verb) {
        JsonArrayBuilder security = Json.createArrayBuilder();
        security.add(
                method.needsSession()
                        ? Json.createObjectBuilder().add(SESSION, Json.createArrayBuilder())
                        : Json.createObjectBuilder());
        return Json.createObjectBuilder()
                .add("operationId", verb + "_" + method.name())
                .add("tags", Json.createArrayBuilder().add("api"))
                .add("summary", method.documentation().brief())
                .add("description", method.documentation().description())
                .add("security", security)
                .add("responses", Json.createObjectBuilder().add("200", answer(method)));
    }

    private static JsonObjectBuilder answer(EvtDeclaration method) {
        JsonObjectBuilder schema = method.envelopeKey()
                .map(key -> envelope(key, call("r", type("object").add("properties", envelopeProperties("r")))))
                .orElseGet(() -> call("feed", Json.createObjectBuilder()));
        JsonObjectBuilder json = Json.createObjectBuilder().add("schema", schema);
        return Json.createObjectBuilder()
                .add("description", method.documentation().returns())
                .add("content", Json.createObjectBuilder().add("application/json", json));
    }

    private static JsonObjectBuilder envelopeProperties(String key) {
        return Json.createObjectBuilder().add(key, Json.createObjectBuilder());
    }

    private static JsonObjectBuilder envelope(String key, JsonObjectBuilder call) {
        return type("object").add("properties", Json.createObjectBuilder().add(key, call));
    }

    /** The result, or an error under its kind. */
    private static JsonObjectBuilder call(String key, JsonObjectBuilder result) {
        JsonObjectBuilder properties =
                Json.createObjectBuilder().add("cn", type("string")).add(key, result);
        Arrays.stream(EvtError.values())
                .map(EvtError::kind)
                .distinct()
                .forEach(kind -> properties.add(kind, ref("CalendarError")));
        return type("object")
                .add("properties", properties)
                .add("required", Json.createArrayBuilder().add("cn"));
    }

    private static JsonArrayBuilder codes() {
        return Json.createArrayBuilder(
                Arrays.stream(EvtError.values()).map(EvtError::code).toList());
    }
}
