package org.hejnal.usos.hejnal.timing;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.declared.ArgumentShape;
import org.hejnal.declared.ArgumentType;
import org.hejnal.declared.InvalidArgumentException;
import org.hejnal.platform.LangDict;
import org.hejnal.preference.timing.QuietHours;

/** Two times of a day, such as {@code 22:00-07:00}, or nothing. */
final class QuietHoursType implements ArgumentType<Optional<QuietHours>> {
    private static final String TIME = "((?:[01][0-9]|2[0-3]):[0-5][0-9])";
    private static final Pattern HOURS = Pattern.compile(TIME + "-" + TIME);
    private static final int LENGTH = 11;

    @Override
    public Optional<QuietHours> parse(String value, ZoneId zone) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = HOURS.matcher(value);
        if (!matcher.matches()) {
            throw new InvalidArgumentException(
                    "must be two times of a day, for example '22:00-07:00', or empty.",
                    new LangDict(
                            "Podaj dwie godziny, na przykład 22:00-07:00.",
                            "Give two times, for example 22:00-07:00."));
        }
        return Optional.of(new QuietHours(LocalTime.parse(matcher.group(1)), LocalTime.parse(matcher.group(2))));
    }

    @Override
    public boolean acceptsEmpty() {
        return true;
    }

    @Override
    public ArgumentShape shape() {
        return ArgumentShape.text(LENGTH, LENGTH).orEmpty();
    }

    /** The hours as they are written. */
    static String write(QuietHours hours) {
        return hours.from() + "-" + hours.until();
    }
}
