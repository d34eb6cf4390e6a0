package org.hejnal.usos.answer;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.List;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentShape;
import org.hejnal.declared.ArgumentShape.Kind;
import org.hejnal.declared.InvalidArgumentException;
import org.hejnal.declared.JsonObjectText;
import org.hejnal.http.Parameter;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.StandardArguments;

/**
 * A JSON entity in place of a form, for methods that take no {@code body}: its keys are the parameters. A list is joined
 * with pipes, an object stands for its text where an argument is JSON, null for nothing.
 */
final class JsonForm {
    private JsonForm() {}

    /** @throws ApiException {@code param_invalid} if the entity is none that could be a form */
    static ReceivedRequest read(ServiceDeclaration method, ReceivedRequest request) {
        return takesBody(method)
                ? request
                : request.jsonBody()
                        .map(text -> request.withJsonAsForm(parameters(method, text)))
                        .orElse(request);
    }

    private static boolean takesBody(ServiceDeclaration method) {
        return method.arguments().stream().map(Argument::name).anyMatch(Argument.BODY::equals);
    }

    private static List<Parameter> parameters(ServiceDeclaration method, String text) {
        return object(text).entrySet().stream()
                .filter(entry -> entry.getValue() != JsonValue.NULL)
                .map(entry -> parameter(method, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What the method does not know may be anything: it will be passed over. */
    private static Parameter parameter(ServiceDeclaration method, String name, JsonValue value) {
        if (isScalar(value)) {
            return new Parameter(name, text(value));
        }
        return method.arguments().stream()
                .filter(argument -> argument.name().equals(name))
                .findFirst()
                .map(argument -> new Parameter(name, composed(argument, value)))
                .orElseGet(() -> new Parameter(name, value.toString()));
    }

    private static String composed(Argument<?> argument, JsonValue value) {
        ArgumentShape shape = argument.type().shape();
        if (value instanceof JsonArray list
                && takesList(argument)
                && list.stream().allMatch(JsonForm::isScalar)) {
            return list.stream().map(JsonForm::text).collect(joining("|"));
        }
        if (value.getValueType() == ValueType.OBJECT && shape.kind() == Kind.JSON_OBJECT) {
            return value.toString();
        }
        String expected = takesList(argument) ? "a string or a list of strings" : "a string, a number, true or false";
        throw ApiException.paramInvalid(
                argument.name(),
                "The parameter '" + argument.name() + "' must be " + expected + " where it comes as a key of JSON.",
                new LangDict("Nieprawidłowa wartość.", "This value is not valid."));
    }

    private static boolean takesList(Argument<?> argument) {
        return argument.type().shape().kind() == Kind.LIST || argument.name().equals(StandardArguments.FIELDS);
    }

    private static boolean isScalar(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING, NUMBER, TRUE, FALSE -> true;
            default -> false;
        };
    }

    private static String text(JsonValue scalar) {
        return scalar instanceof JsonString string ? string.getString() : scalar.toString();
    }

    private static JsonObject object(String text) {
        try {
            return JsonObjectText.parse(text);
        } catch (InvalidArgumentException e) {
            throw ApiException.paramInvalid(
                    Argument.BODY,
                    "The entity is sent as JSON, so it must be one object whose keys are the method's arguments, such as"
                            + " {\"user_id\": \"1001\"}. A form (application/x-www-form-urlencoded) does as well.",
                    e.userMessage());
        }
    }
}
