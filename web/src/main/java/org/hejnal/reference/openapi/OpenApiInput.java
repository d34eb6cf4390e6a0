package org.hejnal.reference.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentShape.Kind;
import org.hejnal.declared.MethodDeclaration;

/** The arguments of a method: in a query, in a form, or beside a JSON entity. */
final class OpenApiInput {
    private OpenApiInput() {}

    /** All arguments in the query. */
    static JsonArrayBuilder query(MethodDeclaration method) {
        return array(method.arguments().stream().map(argument -> parameter(argument, argument.isRequired())));
    }

    /** What may stand in the query of a POST: the arguments that a JSON entity has no room for. */
    static JsonArrayBuilder queryOfPost(MethodDeclaration method) {
        return takesEntity(method)
                ? array(method.arguments().stream()
                        .filter(argument -> !argument.name().equals(Argument.BODY))
                        .map(argument -> parameter(argument, false)))
                : Json.createArrayBuilder();
    }

    static JsonObjectBuilder entity(MethodDeclaration method) {
        JsonObjectBuilder content = Json.createObjectBuilder().add("application/x-www-form-urlencoded", form(method));
        body(method).ifPresent(body -> content.add("application/json", object("schema", BodySchema.of(body))));
        return Json.createObjectBuilder()
                .add("required", method.arguments().stream().anyMatch(Argument::isRequired))
                .add("content", content);
    }

    /** A file of a media type. */
    static JsonObjectBuilder file(String mediaType) {
        JsonObjectBuilder schema = object("schema", object("type", "string").add("format", "binary"));
        return Json.createObjectBuilder()
                .add("required", true)
                .add("content", Json.createObjectBuilder().add(mediaType, schema));
    }

    private static JsonObjectBuilder parameter(Argument<?> argument, boolean isRequired) {
        JsonObjectBuilder parameter = Json.createObjectBuilder()
                .add("name", argument.name())
                .add("in", "query")
                .add("required", isRequired)
                .add("deprecated", argument.isDeprecated())
                .add("description", argument.description())
                .add("schema", ShapeSchema.of(argument));
        return isList(argument) ? parameter.addAll(joined(argument)) : parameter;
    }

    /** The arguments as the schema of a form, with how their lists are written. */
    static JsonObjectBuilder form(MethodDeclaration method) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        JsonObjectBuilder encoding = Json.createObjectBuilder();
        for (Argument<?> argument : method.arguments()) {
            properties.add(argument.name(), ShapeSchema.of(argument).add("description", argument.description()));
            if (isList(argument)) {
                encoding.add(argument.name(), joined(argument));
            }
        }
        JsonObjectBuilder schema = object("type", "object").add("properties", properties);
        List<String> required = method.arguments().stream()
                .filter(Argument::isRequired)
                .map(Argument::name)
                .toList();
        if (!required.isEmpty()) {
            schema.add("required", Json.createArrayBuilder(required));
        }
        return object("schema", schema).add("encoding", encoding);
    }

    private static JsonObjectBuilder joined(Argument<?> argument) {
        boolean isPiped = argument.type()
                .shape()
                .elements()
                .filter(elements -> elements.separator().equals("|"))
                .isPresent();
        return object("style", isPiped ? "pipeDelimited" : "form").add("explode", false);
    }

    private static boolean isList(Argument<?> argument) {
        return argument.type().shape().kind() == Kind.LIST;
    }

    private static boolean takesEntity(MethodDeclaration method) {
        return body(method).isPresent();
    }

    private static Optional<Argument<?>> body(MethodDeclaration method) {
        return method.arguments().stream()
                .filter(argument -> argument.name().equals(Argument.BODY))
                .findFirst();
    }

    private static JsonArrayBuilder array(Stream<JsonObjectBuilder> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }

    private static JsonObjectBuilder object(String key, String value) {
        return Json.createObjectBuilder().add(key, value);
    }

    private static JsonObjectBuilder object(String key, JsonObjectBuilder value) {
        return Json.createObjectBuilder().add(key, value);
    }
}
