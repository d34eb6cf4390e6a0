package org.hejnal.reference.page;

import java.util.List;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentShape;
import org.hejnal.declared.ArgumentShape.Kind;

/**
 * An argument as the template of a method shows it.
 *
 * @param aliases other names that mean the same
 * @param defaultValue empty also where there is none
 * @param shape what its values look like, in words
 * @param choices the only values; none where the values are free
 * @param isLong whether the form gives it several lines
 */
public record ArgumentPart(
        String name,
        List<String> aliases,
        String description,
        boolean isRequired,
        boolean isDeprecated,
        String defaultValue,
        String shape,
        List<String> choices,
        boolean isLong) {

    static ArgumentPart of(Argument<?> argument) {
        return of(argument, argument.description());
    }

    static ArgumentPart of(Argument<?> argument, String description) {
        ArgumentShape shape = argument.type().shape();
        return new ArgumentPart(
                argument.name(),
                argument.aliases(),
                description,
                argument.isRequired(),
                argument.isDeprecated(),
                argument.defaultValue().orElse(""),
                ShapeWords.of(shape),
                choices(shape),
                shape.kind() == Kind.JSON_OBJECT);
    }

    private static List<String> choices(ArgumentShape shape) {
        return switch (shape.kind()) {
            case BOOLEAN -> List.of("true", "false");
            case TEXT -> shape.words();
            default -> List.of();
        };
    }
}
