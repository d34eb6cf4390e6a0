package org.hejnal.directory.roster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hejnal.directory.roster.RosterSource.RosterLine;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/** Judges the lines of a source one by one, as far as each can be judged by itself. */
final class RosterReader {
    static final int MAX_LINES = 1_000_000;

    /** How many characters there are in the lines that are handed over together, apart from what the last adds. */
    static final int MAX_CHARACTERS = 4_000_000;

    /** How many faults of one line are told. */
    static final int MAX_FAULTS = 10;

    private static final String TOO_MANY_PL = "Plik ma ponad milion wierszy; podziel go.";
    private static final String TOO_MANY_EN = "The file has more than a million lines; divide it.";
    private static final LangDict WIDTH = new LangDict(
            "Wiersz ma inną liczbę komórek niż nagłówek.", "The line has not as many cells as the header.");

    private final RosterSource source;
    private final RosterHeader header;
    private final Refusals refusals;
    private int lines;
    private boolean hasUnreadableKeys;

    RosterReader(RosterSource source, RosterHeader header, Refusals refusals) {
        this.source = source;
        this.header = header;
        this.refusals = refusals;
    }

    /** How many lines there were so far. */
    int lines() {
        return lines;
    }

    /** Whether some did not tell whom or what they are about. */
    boolean hasUnreadableKeys() {
        return hasUnreadableKeys;
    }

    /** The next lines whose keys can be read, at most so many, and fewer where they are long; none at the end. */
    List<RosterRow> next(int most) {
        List<RosterRow> rows = new ArrayList<>();
        int characters = 0;
        while (rows.size() < most && characters < MAX_CHARACTERS) {
            RosterLine line = source.next();
            if (line == null) {
                return rows;
            }
            lines++;
            if (lines > MAX_LINES) {
                throw new InvalidValueException(RosterField.FILE, TOO_MANY_EN, new LangDict(TOO_MANY_PL, TOO_MANY_EN));
            }
            RosterRow row = read(line);
            if (row != null) {
                rows.add(row);
                characters += line.cells().stream().mapToInt(String::length).sum();
            }
        }
        return rows;
    }

    private @Nullable RosterRow read(RosterLine line) {
        if (!hasWidth(line.cells())) {
            refusals.add(new RefusedLine(line.number(), "", WIDTH));
            hasUnreadableKeys = true;
            return null;
        }
        @Nullable String[] values = new @Nullable String[header.columns().size()];
        int faults = 0;
        boolean hasKey = true;
        for (int i = 0; i < values.length; i++) {
            RosterColumn column = header.columns().get(i);
            try {
                values[i] = column.read(line.cells().get(header.positions().get(i)));
            } catch (RefusedCellException e) {
                faults++;
                if (faults <= MAX_FAULTS) {
                    refusals.add(new RefusedLine(line.number(), column.name(), e.reason()));
                }
                hasKey = hasKey && column.place() != RosterColumn.Place.KEY;
            }
        }
        if (!hasKey) {
            hasUnreadableKeys = true;
            return null;
        }
        boolean isRefused = faults > 0;
        return new RosterRow(line.number(), isRefused, isRefused ? onlyKeys(values) : Arrays.asList(values));
    }

    /** Spreadsheets may put empty cells behind the last column. */
    private boolean hasWidth(List<String> cells) {
        return cells.size() >= header.width()
                && cells.stream().skip(header.width()).allMatch(String::isBlank);
    }

    private List<@Nullable String> onlyKeys(@Nullable String[] values) {
        for (int i = 0; i < values.length; i++) {
            if (header.columns().get(i).place() != RosterColumn.Place.KEY) {
                values[i] = null;
            }
        }
        return Arrays.asList(values);
    }
}
