package org.hejnal.directory.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The rules for cells that columns have. Text is kept as it is, formulas of spreadsheets too: nobody computes them. */
final class CellRules {
    static final int MAX_LIST = 20;
    private static final int MAX_NUMBER = 50;
    private static final int MAX_ADDRESS = 254;
    private static final int MAX_URL = 500;
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());
    private static final Pattern PERSON_ID = Pattern.compile("[0-9]{1,18}|[1-8][0-9]{18}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s\\p{Cntrl}@<>]+@[^\\s\\p{Cntrl}@<>]+");
    private static final Pattern URL = Pattern.compile("https?://[^\\s\\p{Cntrl}]+");
    private static final LocalDate EARLIEST = LocalDate.of(1850, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private CellRules() {}

    /** A text in one line. */
    static CellRule line(int max) {
        return cell -> {
            if (cell.chars().anyMatch(Character::isISOControl)) {
                throw new RefusedCellException(
                        "Tu nie może być znaków sterujących ani końców wiersza.",
                        "There must be no control characters and no line breaks here.");
            }
            return bounded(cell, max);
        };
    }

    /** A text that may have several lines. */
    static CellRule lines(int max) {
        return cell -> {
            String text = cell.replace("\r\n", "\n").replace('\r', '\n');
            if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
                throw new RefusedCellException(
                        "Tu nie może być znaków sterujących.", "There must be no control characters here.");
            }
            return bounded(text, max);
        };
    }

    static CellRule personId() {
        return cell -> {
            long id = personId(cell);
            if (id == 0) {
                throw new RefusedCellException(
                        "Numer osoby to od 1 do 19 cyfr.", "The number of a person has 1 to 19 digits.");
            }
            return Long.toString(id);
        };
    }

    /** The id of a person, the university's or one of the hub's, which have 19 digits; 0 if the text is none. */
    static long personId(String text) {
        return PERSON_ID.matcher(text).matches() ? Long.parseLong(text) : 0;
    }

    static CellRule groupId() {
        CellRule line = line(32);
        return cell -> {
            if (cell.indexOf('|') >= 0) {
                throw new RefusedCellException(
                        "W identyfikatorze grupy nie może być znaku |.", "The id of a group must not contain |.");
            }
            return line.read(cell);
        };
    }

    static CellRule email() {
        return cell -> {
            if (!EMAIL.matcher(cell).matches()) {
                throw new RefusedCellException("To nie jest adres e-mail.", "This is not an e-mail address.");
            }
            return bounded(cell, MAX_ADDRESS);
        };
    }

    static CellRule url() {
        return cell -> {
            if (!URL.matcher(cell).matches()) {
                throw new RefusedCellException(
                        "Adres zaczyna się od http:// albo https:// i nie ma spacji.",
                        "An address begins with http:// or https:// and has no spaces.");
            }
            return bounded(cell, MAX_URL);
        };
    }

    /** One of some words, in any case. */
    static CellRule word(String... words) {
        List<String> allowed = List.of(words);
        String list = String.join(", ", allowed);
        return cell -> allowed.stream()
                .filter(word -> word.equalsIgnoreCase(cell))
                .findFirst()
                .orElseThrow(() ->
                        new RefusedCellException("Dozwolone wartości: " + list + ".", "Allowed values: " + list + "."));
    }

    static CellRule yesOrNo() {
        CellRule rule = word("true", "false", "1", "0");
        return cell -> {
            String word = rule.read(cell);
            return Boolean.toString(word.equals("true") || word.equals("1"));
        };
    }

    /**
     * @param formPl what such a value looks like, in Polish
     * @param formEn the same in English
     */
    static CellRule matching(String pattern, String formPl, String formEn) {
        Pattern compiled = Pattern.compile(pattern);
        return cell -> {
            if (!compiled.matcher(cell).matches()) {
                throw new RefusedCellException("Oczekiwano: " + formPl + ".", "Expected: " + formEn + ".");
            }
            return cell;
        };
    }

    static CellRule zone() {
        return cell -> {
            if (!ZONES.contains(cell)) {
                throw new RefusedCellException(
                        "To nie jest nazwa strefy czasowej, na przykład Europe/Warsaw.",
                        "This is not the name of a time zone, such as Europe/Warsaw.");
            }
            return cell;
        };
    }

    static CellRule date() {
        return cell -> {
            try {
                LocalDate date = LocalDate.parse(cell);
                if (!date.isBefore(EARLIEST) && date.isBefore(LATEST)) {
                    return date.toString();
                }
            } catch (DateTimeException e) {
                throw noDate();
            }
            throw noDate();
        };
    }

    private static RefusedCellException noDate() {
        return new RefusedCellException(
                "Data ma postać RRRR-MM-DD i leży między 1850-01-01 a 2199-12-31.",
                "A date looks like YYYY-MM-DD and lies between 1850-01-01 and 2199-12-31.");
    }

    /** Numbers joined with {@code |}, as an array of PostgreSQL. */
    static CellRule numbers() {
        CellRule one = line(MAX_NUMBER);
        return cell -> {
            List<String> read = new ArrayList<>();
            for (String part : cell.split("\\|", -1)) {
                if (!part.isBlank()) {
                    read.add('"' + one.read(part.strip()).replace("\\", "\\\\").replace("\"", "\\\"") + '"');
                }
            }
            if (read.size() > MAX_LIST) {
                throw new RefusedCellException(
                        "Najwyżej " + MAX_LIST + " numerów.", "At most " + MAX_LIST + " numbers.");
            }
            return "{" + String.join(",", read) + "}";
        };
    }

    private static String bounded(String text, int max) throws RefusedCellException {
        if (text.codePointCount(0, text.length()) > max) {
            throw new RefusedCellException(
                    "Najwyżej " + max + " znaków.", String.format(Locale.ROOT, "At most %d characters.", max));
        }
        return text;
    }
}
