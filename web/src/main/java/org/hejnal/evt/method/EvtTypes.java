package org.hejnal.evt.method;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hejnal.calendar.recurrence.GivenTime;
import org.hejnal.circle.OwnedId;
import org.hejnal.declared.ArgumentShape;
import org.hejnal.declared.ArgumentType;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.InvalidArgumentException;
import org.hejnal.declared.ShapedType;
import org.hejnal.directory.settings.PersonSettingsView;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/**
 * What arguments of the calendar API hold. Its clients know other spellings than those of the USOS-compatible one, and
 * its times say themselves in which zone they are: the installation's is not looked at.
 */
public final class EvtTypes {
    private static final int LONGEST_NUMBER = 18;
    private static final int LONGEST_ID = 19;
    private static final ArgumentShape ID =
            ArgumentShape.text(1, LONGEST_ID).matching("^[0-9]+$").called("digits");
    private static final ArgumentShape OWNED_ID = ArgumentShape.text(3, 2 * LONGEST_NUMBER + 1)
            .matching("^[0-9]+_[0-9]+$")
            .called("<circle>_<number>");
    private static final ArgumentShape ZONE = ArgumentShape.ANY.called("IANA time zone");

    private EvtTypes() {}

    /** Text of at most a number of characters, as it is. */
    public static ArgumentType<String> text(int max) {
        return new ShapedType<>(ArgumentShape.text(1, max), (value, zone) -> {
            if (value.indexOf('\0') >= 0) {
                throw invalid("holds a NUL character.", "Tekst zawiera znak NUL.", "The text holds a NUL character.");
            }
            return shortText(value, max);
        });
    }

    /** A file of text, of at most a number of characters. It is read by who knows what may stand in it. */
    public static ArgumentType<String> file(int max) {
        return new ShapedType<>(ArgumentShape.text(1, max), (value, zone) -> shortText(value, max));
    }

    private static String shortText(String value, int max) {
        if (value.codePointCount(0, value.length()) > max) {
            throw invalid(
                    "has more than " + max + " characters.",
                    "Najwyżej " + max + " znaków.",
                    "At most " + max + " characters.");
        }
        return value;
    }

    /** The id of something that a circle owns. */
    public static ArgumentType<OwnedId> ownedId() {
        return new ShapedType<>(OWNED_ID, (value, zone) -> {
            try {
                return OwnedId.parse(value);
            } catch (InvalidValueException e) {
                throw notAnId("is not an id like 144_2151.");
            }
        });
    }

    /** The id of a person or a circle: digits. */
    public static ArgumentType<Long> id() {
        return new ShapedType<>(ID, (value, zone) -> {
            if (!ArgumentTypes.isSequenceId(value)) {
                throw notAnId("is not an id: digits are expected.");
            }
            return Long.valueOf(value);
        });
    }

    /** A whole number between two, which are allowed. */
    public static ArgumentType<Integer> integer(int min, int max) {
        return new ShapedType<>(ArgumentShape.wholeNumber(min, max), (value, zone) -> {
            long number = value.length() <= LONGEST_NUMBER && value.matches("[+-]?[0-9]+")
                    ? Long.parseLong(value)
                    : Long.MAX_VALUE;
            if (number < min || number > max) {
                throw invalid(
                        "is not a whole number between " + min + " and " + max + ".",
                        "Podaj liczbę całkowitą od " + min + " do " + max + ".",
                        "Give a whole number between " + min + " and " + max + ".");
            }
            return (int) number;
        });
    }

    /** A decimal fraction. */
    public static ArgumentType<Double> decimal() {
        return new ShapedType<>(ArgumentShape.DECIMAL, (value, zone) -> {
            if (!value.matches("[+-]?[0-9]{1,6}(\\.[0-9]{1,15})?")) {
                throw invalid(
                        "is not a decimal number, for example 50.0614.",
                        "Podaj liczbę, na przykład 50.0614.",
                        "Give a number, for example 50.0614.");
            }
            return Double.valueOf(value);
        });
    }

    /** {@code true}, {@code false}, or the digit that stands for it. */
    public static ArgumentType<Boolean> bool() {
        return new ShapedType<>(ArgumentShape.BOOLEAN, (value, zone) -> switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw invalid("is neither true nor false.", "Wybierz „tak” albo „nie”.", "Choose yes or no.");
        });
    }

    /** One of some words, whatever its case. */
    public static <E extends Enum<E>> ArgumentType<E> oneOf(Class<E> words) {
        List<String> names =
                Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
        String all = String.join(", ", names);
        return new ShapedType<>(
                ArgumentShape.oneOf(names),
                (value, zone) -> Arrays.stream(words.getEnumConstants())
                        .filter(word -> word.name().equalsIgnoreCase(value.replace('-', '_')))
                        .findFirst()
                        .orElseThrow(() -> invalid(
                                "is not one of: " + all + ".",
                                "Dozwolone wartości: " + all + ".",
                                "Allowed values: " + all + ".")));
    }

    public static ArgumentType<GivenTime> time() {
        return new ShapedType<>(ArgumentShape.ISO_DATE_TIME, (value, zone) -> SentTime.parse(value));
    }

    public static ArgumentType<LocalDate> date() {
        return new ShapedType<>(
                ArgumentShape.ISO_DATE,
                (value, zone) -> SentTime.parse(value).time().toLocalDate());
    }

    /** An IANA zone, or {@code Z}, as UTC was spelled in answers once. */
    public static ArgumentType<ZoneId> zone() {
        return new ShapedType<>(ZONE, (value, zone) -> {
            if (value.equals("Z")) {
                return PersonSettingsView.UTC;
            }
            if (!ZoneId.getAvailableZoneIds().contains(value)) {
                throw notAZone("is not the name of an IANA time zone, for example Europe/Warsaw.");
            }
            return zone(value);
        });
    }

    /** Values with commas between them; also sent as {@code name.0}, {@code name.1} and so on. */
    public static <T> ArgumentType<List<T>> listOf(ArgumentType<T> element, int max) {
        return new ShapedType<>(element.shape().listOf(max, ","), (value, zone) -> {
            List<String> parts = Arrays.asList(value.split(",", -1));
            if (parts.size() > max) {
                throw invalid(
                        "has more than " + max + " elements.",
                        "Najwyżej " + max + " elementów.",
                        "At most " + max + " elements.");
            }
            return parts.stream().map(part -> element.parse(part.strip(), zone)).toList();
        });
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw notAZone("is not a time zone.");
        }
    }

    private static InvalidArgumentException notAnId(String message) {
        return invalid(message, "Nieprawidłowy identyfikator.", "This is not a valid identifier.");
    }

    private static InvalidArgumentException notAZone(String message) {
        return invalid(message, "To nie jest nazwa strefy czasowej.", "This is not the name of a time zone.");
    }

    private static InvalidArgumentException invalid(String message, String pl, String en) {
        return new InvalidArgumentException(message, new LangDict(pl, en));
    }
}
