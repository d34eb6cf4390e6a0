package org.hejnal.usos.method;

import java.util.List;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentShape;
import org.hejnal.declared.InvalidArgumentException;
import org.hejnal.declared.ShapedType;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.format.Format;
import org.hejnal.usos.selector.SelectorCompiler;

/** The arguments that methods have without declaring them. */
public final class StandardArguments {
    /** The name of the argument that selects fields. */
    public static final String FIELDS = "fields";

    private static final int MAX_CALLBACK_LENGTH = 100;
    private static final String CALLBACK_PATTERN = "^[A-Za-z_][A-Za-z0-9_]*$";

    public static final Argument<Format> FORMAT = Argument.withDefault(
            "format",
            new ShapedType<>(ArgumentShape.oneOf(Format.wireNames()), (value, zone) -> parseFormat(value)),
            "json",
            "The format of the answer. Errors are answered in JSON whatever it is.");

    public static final Argument<String> CALLBACK = new Argument<>(
            "callback",
            List.of(),
            new ShapedType<>(
                    ArgumentShape.text(1, MAX_CALLBACK_LENGTH).matching(CALLBACK_PATTERN),
                    (value, zone) -> parseCallback(value)),
            false,
            Optional.empty(),
            "The JavaScript function to call; required with the format jsonp.",
            false);

    private StandardArguments() {}

    /** The selector of a method that answers objects. */
    public static Argument<String> fields(String defaultFields) {
        return Argument.withDefault(
                FIELDS,
                new ShapedType<>(ArgumentShape.text(1, SelectorCompiler.MAX_LENGTH), (value, zone) -> value),
                defaultFields,
                "The fields to answer, joined with '|'; those of a referenced object in square brackets after its name.");
    }

    private static Format parseFormat(String value) {
        return Format.find(value)
                .orElseThrow(() -> new InvalidArgumentException(
                        "must be one of: " + Format.names() + ".",
                        new LangDict("Nieznany format odpowiedzi.", "Unknown format of the answer.")));
    }

    private static String parseCallback(String value) {
        if (value.length() > MAX_CALLBACK_LENGTH || !value.matches(CALLBACK_PATTERN)) {
            throw new InvalidArgumentException(
                    "must be a name of letters, digits and '_' that does not begin with a digit.",
                    new LangDict("Nieprawidłowa nazwa funkcji.", "This is not a valid name of a function."));
        }
        return value;
    }
}
