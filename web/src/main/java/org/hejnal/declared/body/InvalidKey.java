package org.hejnal.declared.body;

import java.util.List;
import org.hejnal.declared.InvalidArgumentException;
import org.hejnal.platform.LangDict;

/** The refusals of a key. Each message completes "The parameter 'body' ...". */
final class InvalidKey {
    private static final int SHOWN = 64;

    private InvalidKey() {}

    static InvalidArgumentException unknown(String name, List<String> known) {
        String shown = name.substring(0, Math.min(name.length(), SHOWN));
        return new InvalidArgumentException(
                "has the unknown key '" + shown + "'; it may have: " + String.join(", ", known) + ".",
                new LangDict("Nieznane pole: " + shown + ".", "Unknown field: " + shown + "."));
    }

    static InvalidArgumentException missing(String name) {
        return new InvalidArgumentException(
                "must have the key '" + name + "'.",
                new LangDict("Brakuje pola: " + name + ".", "A field is missing: " + name + "."));
    }

    /** Keys of nested objects come out as a path, the outermost first. */
    static InvalidArgumentException inside(String name, InvalidArgumentException cause) {
        return new InvalidArgumentException(
                "has the key '" + name + "', which " + cause.getMessage(), cause.userMessage());
    }
}
