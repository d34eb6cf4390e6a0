package org.hejnal.usos.hejnal.timing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hejnal.declared.ArgumentShape;
import org.hejnal.declared.ArgumentType;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.InvalidArgumentException;
import org.hejnal.platform.LangDict;
import org.hejnal.preference.timing.PauseEnd;

/** A day, which begins where the person lives, or a moment, or nothing. */
final class PauseEndType implements ArgumentType<Optional<PauseEnd>> {
    private static final ArgumentType<Instant> MOMENT = ArgumentTypes.dateTime();
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public Optional<PauseEnd> parse(String value, ZoneId zone) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                DAY.matcher(value).matches()
                        ? new PauseEnd.AtDay(day(value))
                        : new PauseEnd.AtMoment(MOMENT.parse(value, zone)));
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new InvalidArgumentException(
                    "must be a day that there is.", new LangDict("Nie ma takiego dnia.", "There is no such day."));
        }
    }

    @Override
    public boolean acceptsEmpty() {
        return true;
    }

    @Override
    public ArgumentShape shape() {
        return MOMENT.shape().orEmpty();
    }
}
