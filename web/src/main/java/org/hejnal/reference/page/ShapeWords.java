package org.hejnal.reference.page;

import org.hejnal.declared.ArgumentShape;
import org.hejnal.declared.ArgumentShape.Kind;

/** Says in a few words what the values of an argument look like. */
final class ShapeWords {
    private ShapeWords() {}

    static String of(ArgumentShape shape) {
        if (!shape.words().isEmpty() && shape.kind() == Kind.TEXT) {
            return "one of " + String.join(", ", shape.words());
        }
        return switch (shape.kind()) {
            case TEXT -> text(shape);
            case WHOLE_NUMBER -> "whole number, " + shape.min() + " to " + shape.max();
            case BOOLEAN -> "true or false";
            case DATE_TIME -> "YYYY-MM-DD HH:MM:SS, or YYYY-MM-DD";
            case JSON_OBJECT -> "JSON object";
            case LIST -> "1 to " + shape.max() + " values joined with |";
        };
    }

    private static String text(ArgumentShape shape) {
        return shape.isBounded() ? "text, " + shape.min() + " to " + shape.max() + " characters" : "text";
    }
}
