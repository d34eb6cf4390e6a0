package org.hejnal.reference.openapi;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/** The beginnings of schemas. */
final class Schemas {
    private Schemas() {}

    static JsonObjectBuilder type(String name) {
        return Json.createObjectBuilder().add("type", name);
    }

    /** A schema that lies among the components. */
    static JsonObjectBuilder ref(String name) {
        return Json.createObjectBuilder().add("$ref", "#/components/schemas/" + name);
    }
}
