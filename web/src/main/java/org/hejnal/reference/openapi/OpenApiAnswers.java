package org.hejnal.reference.openapi;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.reference.AnswerForm;
import org.hejnal.reference.ApiReference;
import org.hejnal.reference.FieldReference;
import org.hejnal.usos.method.MethodResult;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

/** What methods answer, as schemas. Which fields are there depends on the call, so none is required. */
final class OpenApiAnswers {
    private final ApiReference reference;

    OpenApiAnswers(ApiReference reference) {
        this.reference = reference;
    }

    /** The objects that methods describe, by the name of the describing method. */
    JsonObjectBuilder schemas() {
        JsonObjectBuilder schemas = Json.createObjectBuilder();
        reference.serviceMethods().stream()
                .map(RegisteredMethod::declaration)
                .filter(OpenApiAnswers::describesFields)
                .forEach(method -> schemas.add(schemaName(method.name()), object(method)));
        return schemas;
    }

    /** The entity of a successful call. */
    JsonObjectBuilder answer(RegisteredMethod<ServiceDeclaration, ServiceMethod> method) {
        Optional<MethodResult> result = method.declaration().result();
        return result.isEmpty()
                ? Json.createObjectBuilder()
                : answer(result.get().owner(), AnswerForm.of(method.method()));
    }

    private static JsonObjectBuilder answer(String owner, AnswerForm form) {
        return switch (form) {
            case ONE -> ref(owner);
            case LIST -> listOf(owner);
            case BY_KEY ->
                Json.createObjectBuilder().add("type", "object").add("additionalProperties", nullable(owner));
            case UNKNOWN ->
                Json.createObjectBuilder()
                        .add("oneOf", Json.createArrayBuilder().add(ref(owner)).add(listOf(owner)));
        };
    }

    private JsonObjectBuilder object(ServiceDeclaration method) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        reference.fieldsOf(method).forEach(field -> properties.add(field.name(), property(field)));
        return Json.createObjectBuilder().add("type", "object").add("properties", properties);
    }

    private static JsonObjectBuilder property(FieldReference field) {
        return field.target()
                .map(target -> target.isMany() ? listOf(target.method()) : nullable(target.method()))
                .orElseGet(() -> Json.createObjectBuilder().add("nullable", true))
                .add("description", field.description());
    }

    private static boolean describesFields(ServiceDeclaration method) {
        return method.result().flatMap(MethodResult::ownType).isPresent();
    }

    private static JsonObjectBuilder listOf(String method) {
        return Json.createObjectBuilder().add("type", "array").add("items", ref(method));
    }

    private static JsonObjectBuilder nullable(String method) {
        return Json.createObjectBuilder()
                .add("nullable", true)
                .add("allOf", Json.createArrayBuilder().add(ref(method)));
    }

    private static JsonObjectBuilder ref(String method) {
        return Schemas.ref(schemaName(method));
    }

    private static String schemaName(String method) {
        return method.replaceFirst("^services/", "").replace('/', '.');
    }
}
