package org.hejnal.reference.example;

import java.util.stream.Stream;
import org.hejnal.declared.ArgumentShape;

/** A value that an argument of a shape may have, where its declaration shows none. */
final class SampleValue {
    private SampleValue() {}

    static String of(ArgumentShape shape) {
        if (!shape.words().isEmpty()) {
            return shape.words().get(0);
        }
        return switch (shape.kind()) {
            case TEXT -> text(shape);
            case WHOLE_NUMBER -> Integer.toString(Math.max(1, shape.min()));
            case DECIMAL -> "1.5";
            case BOOLEAN -> "true";
            case DATE_TIME -> "2027-01-31 12:00:00";
            case ISO_DATE_TIME -> "2027-01-31T12:00:00Z";
            case ISO_DATE -> "2027-01-31";
            case JSON_OBJECT -> "{}";
            case LIST -> of(shape.elements().orElseThrow().each());
        };
    }

    private static String text(ArgumentShape shape) {
        return Stream.of("1001", "example")
                .filter(text -> shape.pattern().isEmpty()
                        || text.matches(shape.pattern().get()))
                .findFirst()
                .orElse("1001");
    }
}
