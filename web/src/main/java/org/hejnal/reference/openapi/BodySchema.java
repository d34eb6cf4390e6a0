package org.hejnal.reference.openapi;

import static org.hejnal.reference.openapi.Schemas.type;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.hejnal.declared.Argument;
import org.hejnal.declared.body.BodyArgumentType;
import org.hejnal.declared.body.BodyKey;
import org.hejnal.declared.body.BodyShape;

/** The schema of a JSON entity (OpenAPI 3.0.3, section 4.7.24). */
final class BodySchema {
    private BodySchema() {}

    static JsonObjectBuilder of(Argument<?> body) {
        return body.type() instanceof BodyArgumentType type ? of(type.keys()) : type("object");
    }

    private static JsonObjectBuilder of(List<BodyKey<?>> keys) {
        JsonObjectBuilder properties = Json.createObjectBuilder();
        keys.forEach(key -> properties.add(key.name(), of(key)));
        JsonObjectBuilder schema = type("object").add("properties", properties).add("additionalProperties", false);
        List<String> required =
                keys.stream().filter(BodyKey::isRequired).map(BodyKey::name).toList();
        return required.isEmpty() ? schema : schema.add("required", Json.createArrayBuilder(required));
    }

    private static JsonObjectBuilder of(BodyKey<?> key) {
        return of(key.type().shape(), key.isClearable()).add("description", key.description());
    }

    private static JsonObjectBuilder of(BodyShape shape, boolean isNullable) {
        if (shape instanceof BodyShape.Reference reference) {
            return reference(reference, isNullable);
        }
        JsonObjectBuilder schema = of(shape);
        return isNullable ? schema.add("nullable", true) : schema;
    }

    private static JsonObjectBuilder of(BodyShape shape) {
        if (shape instanceof BodyShape.Plain plain) {
            return ShapeSchema.of(plain.value());
        } else if (shape instanceof BodyShape.Numeric number) {
            return type(number.isWhole() ? "integer" : "number")
                    .add("minimum", number.min())
                    .add("maximum", number.max());
        } else if (shape instanceof BodyShape.Keys object) {
            return of(object.keys());
        } else if (shape instanceof BodyShape.Elements array) {
            return type("array").add("items", of(array.element(), false)).add("maxItems", array.max());
        }
        return Json.createObjectBuilder();
    }

    /** Without a type of its own, only one of the alternatives can be null. */
    private static JsonObjectBuilder reference(BodyShape.Reference shape, boolean isNullable) {
        JsonObjectBuilder id = ShapeSchema.of(shape.id());
        JsonObjectBuilder object = type("object")
                .add("properties", Json.createObjectBuilder().add("id", ShapeSchema.of(shape.id())))
                .add("required", Json.createArrayBuilder().add("id"));
        JsonArrayBuilder either = Json.createArrayBuilder()
                .add(isNullable ? id.add("nullable", true) : id)
                .add(object);
        return Json.createObjectBuilder().add("oneOf", either);
    }
}
