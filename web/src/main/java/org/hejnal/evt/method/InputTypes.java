package org.hejnal.evt.method;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hejnal.calendar.recurrence.GivenTime;
import org.hejnal.circle.OwnedId;
import org.hejnal.directory.settings.PersonSettingsView;
import org.hejnal.platform.InvalidValueException;

/** What inputs hold. */
public final class InputTypes {
    private static final int LONGEST_NUMBER = 18;

    private InputTypes() {}

    /** Text of at most a number of characters, as it is. */
    public static InputType<String> text(int max) {
        return new InputType<>("text of at most " + max + " characters", value -> {
            if (value.codePointCount(0, value.length()) > max) {
                throw new InvalidInputException("has more than " + max + " characters.");
            }
            return value;
        });
    }

    /** The id of something that a circle owns. */
    public static InputType<OwnedId> ownedId() {
        return new InputType<>("<circle>_<number>", value -> {
            try {
                return OwnedId.parse(value);
            } catch (InvalidValueException e) {
                throw new InvalidInputException("is not an id like 144_2151.");
            }
        });
    }

    /** The id of a person or a circle: digits. */
    public static InputType<Long> id() {
        return new InputType<>("digits", value -> {
            if (value.length() > LONGEST_NUMBER || !value.matches("[0-9]+")) {
                throw new InvalidInputException("is not an id: digits are expected.");
            }
            return Long.valueOf(value);
        });
    }

    /** A whole number between two, which are allowed. */
    public static InputType<Integer> integer(int min, int max) {
        return new InputType<>("whole number, " + min + " to " + max, value -> {
            long number = value.length() <= LONGEST_NUMBER && value.matches("[+-]?[0-9]+")
                    ? Long.parseLong(value)
                    : Long.MAX_VALUE;
            if (number < min || number > max) {
                throw new InvalidInputException("is not a whole number between " + min + " and " + max + ".");
            }
            return (int) number;
        });
    }

    /** A decimal fraction. */
    public static InputType<Double> decimal() {
        return new InputType<>("decimal number", value -> {
            if (!value.matches("[+-]?[0-9]{1,6}(\\.[0-9]{1,15})?")) {
                throw new InvalidInputException("is not a decimal number, for example 50.0614.");
            }
            return Double.valueOf(value);
        });
    }

    public static InputType<Boolean> bool() {
        return new InputType<>("true or false", value -> switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new InvalidInputException("is neither true nor false.");
        });
    }

    /** One of some words, whatever its case. */
    public static <E extends Enum<E>> InputType<E> oneOf(Class<E> words) {
        String all = String.join(
                ", ", Arrays.stream(words.getEnumConstants()).map(Enum::name).toList());
        return new InputType<>(
                "one of " + all,
                value -> Arrays.stream(words.getEnumConstants())
                        .filter(word -> word.name().equalsIgnoreCase(value.replace('-', '_')))
                        .findFirst()
                        .orElseThrow(() -> new InvalidInputException("is not one of: " + all + ".")));
    }

    public static InputType<GivenTime> time() {
        return new InputType<>("date-time of ISO 8601", SentTime::parse);
    }

    public static InputType<LocalDate> date() {
        return new InputType<>(
                "date of ISO 8601", value -> SentTime.parse(value).time().toLocalDate());
    }

    /** An IANA zone, or {@code Z}, as UTC was spelled in answers once. */
    public static InputType<ZoneId> zone() {
        return new InputType<>("IANA time zone", value -> {
            if (value.equals("Z")) {
                return PersonSettingsView.UTC;
            }
            if (!ZoneId.getAvailableZoneIds().contains(value)) {
                throw new InvalidInputException("is not the name of an IANA time zone, for example Europe/Warsaw.");
            }
            return zone(value);
        });
    }

    /** Values with commas between them; also sent as {@code name.0}, {@code name.1} and so on. */
    public static <T> InputType<List<T>> listOf(InputType<T> element, int max) {
        return new InputType<>("up to " + max + " with commas, each: " + element.shape(), value -> {
            List<String> parts = Arrays.asList(value.split(",", -1));
            if (parts.size() > max) {
                throw new InvalidInputException("has more than " + max + " elements.");
            }
            return parts.stream()
                    .map(part -> element.reader().apply(part.strip()))
                    .toList();
        });
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new InvalidInputException("is not a time zone.");
        }
    }
}
