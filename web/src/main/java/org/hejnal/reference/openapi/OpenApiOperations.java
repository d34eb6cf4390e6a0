package org.hejnal.reference.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.declared.Requirement;
import org.hejnal.usos.format.Format;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

/** Each method as two operations: GET with a query, POST with a form. */
final class OpenApiOperations {
    private final OpenApiAnswers answers;

    OpenApiOperations(OpenApiAnswers answers) {
        this.answers = answers;
    }

    JsonObjectBuilder path(RegisteredMethod<ServiceDeclaration, ServiceMethod> method) {
        return Json.createObjectBuilder()
                .add("get", operation(method, "get").add("parameters", OpenApiInput.query(method.declaration())))
                .add("post", post(method));
    }

    private JsonObjectBuilder post(RegisteredMethod<ServiceDeclaration, ServiceMethod> method) {
        ServiceDeclaration declaration = method.declaration();
        return declaration
                .entity()
                .map(file -> operation(method, "post")
                        .add("parameters", OpenApiInput.query(declaration))
                        .add("requestBody", OpenApiInput.file(file.mediaType())))
                .orElseGet(() -> operation(method, "post")
                        .add("parameters", OpenApiInput.queryOfPost(declaration))
                        .add("requestBody", OpenApiInput.entity(declaration)));
    }

    private JsonObjectBuilder operation(RegisteredMethod<ServiceDeclaration, ServiceMethod> method, String verb) {
        ServiceDeclaration declaration = method.declaration();
        return Json.createObjectBuilder()
                .add("operationId", verb + declaration.name().replace('/', '_').replaceFirst("^services", ""))
                .add("tags", Json.createArrayBuilder().add(declaration.moduleName()))
                .add("summary", declaration.documentation().brief())
                .add("description", description(declaration))
                .add("deprecated", declaration.documentation().deprecated().isPresent())
                .add("security", security(declaration))
                .add("responses", responses(method));
    }

    private static String description(ServiceDeclaration method) {
        StringBuilder text = new StringBuilder(method.documentation().description());
        method.documentation()
                .deprecated()
                .ifPresent(instead -> text.append(" Deprecated: ").append(instead));
        if (method.access().administrative()) {
            text.append(" Only consumers that hold this method as administrative may call it.");
        }
        if (!method.access().roles().isEmpty()) {
            text.append(" Consumers that hold this method as administrative may call it, and people with a role: ")
                    .append(String.join(", ", method.access().roles()))
                    .append('.');
        }
        if (method.access().token() == Requirement.REQUIRED) {
            text.append(" Call it with a person's access token.");
        }
        if (!method.access().scopes().isEmpty()) {
            text.append(" A token must allow: ")
                    .append(String.join(", ", method.access().scopes()))
                    .append('.');
        }
        method.documentation().errors().forEach(error -> text.append(" Error: ").append(error));
        return text.toString();
    }

    /** An empty requirement stands for a call without a signature. */
    private static JsonArrayBuilder security(ServiceDeclaration method) {
        JsonArrayBuilder security = Json.createArrayBuilder();
        if (method.access().consumer() != Requirement.REQUIRED) {
            security.add(Json.createObjectBuilder());
        }
        if (method.access().consumer() != Requirement.IGNORED) {
            security.add(Json.createObjectBuilder().add(OpenApiDocument.SIGNATURE, Json.createArrayBuilder()));
        }
        return security;
    }

    private JsonObjectBuilder responses(RegisteredMethod<ServiceDeclaration, ServiceMethod> method) {
        JsonObjectBuilder content = Json.createObjectBuilder()
                .add(mediaType(Format.JSON), Json.createObjectBuilder().add("schema", answers.answer(method)))
                .add(mediaType(Format.JSONP), text())
                .add(mediaType(Format.XMLMAP), text());
        JsonObjectBuilder success = Json.createObjectBuilder()
                .add("description", method.declaration().documentation().returns())
                .add("content", content);
        return Json.createObjectBuilder().add("200", success).addAll(OpenApiErrors.references());
    }

    private static JsonObjectBuilder text() {
        return Json.createObjectBuilder()
                .add("schema", Json.createObjectBuilder().add("type", "string"));
    }

    private static String mediaType(Format format) {
        return format.contentType().split(";", 2)[0];
    }
}
