package org.hejnal.statement.editing;

import java.time.Instant;
import java.util.Optional;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.statement.StatementField;
import org.hejnal.statement.StatementLocation;
import org.hejnal.statement.StatementType;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes of a statement.
 *
 * @param primaryGroupId the group that it addresses, with everyone below it; empty text for the root, which is everyone;
 *     absent for a statement to named people only
 * @param title in one language at least, at most {@value #MAX_TITLE} characters each
 * @param content at most {@value #MAX_CONTENT} characters in each language
 * @param start when what it speaks of begins
 * @param end when that ends, not before it begins
 * @param sendAfter when to publish it; absent or past means at once
 */
public record StatementDraft(
        StatementType type,
        Optional<String> primaryGroupId,
        LangDict title,
        LangDict content,
        boolean isCalendar,
        Optional<StatementLocation> location,
        Optional<Instant> start,
        Optional<Instant> end,
        Optional<Instant> sendAfter) {
    public static final int MAX_TITLE = 200;
    public static final int MAX_CONTENT = 20_000;

    public StatementDraft {
        if (title.isEmpty() || isBlank(title.pl()) || isBlank(title.en())) {
            throw new InvalidValueException(
                    StatementField.TITLE,
                    "A statement has a title in one language at least.",
                    new LangDict("Podaj tytuł.", "Give a title."));
        }
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new InvalidValueException(
                    StatementField.END,
                    "The end must not be before the start.",
                    new LangDict("Koniec jest przed początkiem.", "The end is before the beginning."));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text != null && text.isBlank();
    }
}
