package org.hejnal.platform;

import org.jspecify.annotations.Nullable;

/** A text in Polish and English. Either language may be missing. */
public record LangDict(@Nullable String pl, @Nullable String en) {

    /** Returns the text in the given language ({@code pl} or {@code en}), or in the other one where that is missing. */
    public @Nullable String in(String language) {
        String wanted = language.equals("en") ? en : pl;
        String other = language.equals("en") ? pl : en;
        return wanted != null ? wanted : other;
    }

    /** Returns true if neither language has a text. */
    public boolean isEmpty() {
        return pl == null && en == null;
    }
}
