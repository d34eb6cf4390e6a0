package org.hejnal.usos.hejnal;

import java.util.Map;

/** What a change is answered that may have changed nothing. */
public final class ChangeAnswer {
    public static final String RETURNS = "An object with <b>is_changed</b>, false if all was so already.";

    private ChangeAnswer() {}

    public static Map<String, Object> of(boolean isChanged) {
        return Map.of("is_changed", isChanged);
    }
}
