package org.hejnal.reference.openapi;

import static org.hejnal.reference.openapi.Schemas.type;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentShape;

/** The schema of an argument's values (OpenAPI 3.0.3, section 4.7.24). */
final class ShapeSchema {
    private ShapeSchema() {}

    static JsonObjectBuilder of(Argument<?> argument) {
        JsonObjectBuilder schema = of(argument.type().shape());
        argument.defaultValue()
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> addDefault(schema, argument.type().shape(), value));
        return schema;
    }

    static JsonObjectBuilder of(ArgumentShape shape) {
        return switch (shape.kind()) {
            case TEXT -> text(shape);
            case WHOLE_NUMBER ->
                type("integer")
                        .add("format", "int32")
                        .add("minimum", shape.min())
                        .add("maximum", shape.max());
            case DECIMAL -> type("number");
            case BOOLEAN -> type("boolean");
            case ISO_DATE_TIME -> type("string").add("example", "2026-03-01T10:00:00Z");
            case ISO_DATE -> type("string").add("format", "date");
            case DATE_TIME ->
                type("string")
                        .add("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{2}:[0-9]{2}:[0-9]{2})?$")
                        .add("example", "2026-11-22 08:30:00");
            case JSON_OBJECT -> type("string").add("description", "The text of a JSON object.");
            case LIST ->
                type("array")
                        .add("items", of(shape.elements().orElseThrow().each()))
                        .add("minItems", shape.min())
                        .add("maxItems", shape.max());
        };
    }

    private static JsonObjectBuilder text(ArgumentShape shape) {
        JsonObjectBuilder schema = withPattern(type("string"), shape);
        if (!shape.words().isEmpty()) {
            schema.add("enum", words(shape));
        } else if (shape.isBounded()) {
            schema.add("minLength", shape.min()).add("maxLength", shape.max());
        }
        return schema;
    }

    private static JsonObjectBuilder withPattern(JsonObjectBuilder schema, ArgumentShape shape) {
        shape.pattern().ifPresent(pattern -> schema.add("pattern", pattern));
        return schema;
    }

    private static JsonArrayBuilder words(ArgumentShape shape) {
        JsonArrayBuilder words = Json.createArrayBuilder();
        shape.words().forEach(words::add);
        return words;
    }

    private static void addDefault(JsonObjectBuilder schema, ArgumentShape shape, String value) {
        switch (shape.kind()) {
            case WHOLE_NUMBER -> schema.add("default", Integer.parseInt(value));
            case BOOLEAN -> schema.add("default", Boolean.parseBoolean(value));
            case LIST -> schema.add("default", Json.createArrayBuilder(List.of(value.split("\\|", -1))));
            default -> schema.add("default", value);
        }
    }
}
