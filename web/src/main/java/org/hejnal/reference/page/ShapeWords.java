package org.hejnal.reference.page;

import org.hejnal.declared.ArgumentShape;
import org.hejnal.declared.ArgumentShape.Elements;

/** Says in a few words what the values of an argument look like. */
final class ShapeWords {
    private ShapeWords() {}

    static String of(ArgumentShape shape) {
        if (shape.form().isPresent()) {
            return shape.form().get();
        } else if (!shape.words().isEmpty()) {
            return "one of " + String.join(", ", shape.words());
        }
        return switch (shape.kind()) {
            case TEXT -> text(shape);
            case WHOLE_NUMBER -> "whole number, " + shape.min() + " to " + shape.max();
            case DECIMAL -> "decimal number";
            case BOOLEAN -> "true or false";
            case DATE_TIME -> "YYYY-MM-DD HH:MM:SS, or YYYY-MM-DD";
            case ISO_DATE_TIME -> "date-time of ISO 8601";
            case ISO_DATE -> "date of ISO 8601";
            case JSON_OBJECT -> "JSON object";
            case LIST -> "1 to " + shape.max() + " values joined with " + separator(shape);
        };
    }

    private static String text(ArgumentShape shape) {
        return shape.isBounded() ? "text, " + shape.min() + " to " + shape.max() + " characters" : "text";
    }

    private static String separator(ArgumentShape shape) {
        Elements elements = shape.elements().orElseThrow();
        return elements.separator().equals("|") ? "|" : "commas, each: " + of(elements.each());
    }
}
