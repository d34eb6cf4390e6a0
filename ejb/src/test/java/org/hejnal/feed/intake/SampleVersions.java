package org.hejnal.feed.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A calendar that somebody edits, exported after each edit: two weekly series, each of whose occurrences may be moved,
 * cancelled or put back, and a single event.
 */
final class SampleVersions {
    /** How programs say which state is newer. */
    enum Style {
        /** SEQUENCE grows with each edit, and all components of an export have the same. */
        SEQUENCE,
        /** Only DTSTAMP tells: when the file was made. */
        EXPORT_TIME,
        /** Each component has the time of its own last change, and the file the time when it was made. */
        LAST_MODIFIED
    }

    private static final int WEEKS = 4;
    private final Random random;
    private final Style style;
    private final int[][] moves = new int[2][WEEKS];
    private final int[][] changed = new int[2][WEEKS + 1];
    private final boolean[] hasExtra = new boolean[2];
    private int version;

    SampleVersions(long seed, Style style) {
        this.random = new Random(seed);
        this.style = style;
    }

    /** Edits something and exports all, component by component. */
    List<String> next() {
        version++;
        int series = random.nextInt(2);
        int week = random.nextInt(WEEKS);
        moves[series][week] = random.nextInt(4) - 1;
        changed[series][week] = version;
        if (random.nextInt(3) == 0) {
            hasExtra[series] = !hasExtra[series];
        }
        changed[series][WEEKS] = version;
        List<String> components = new ArrayList<>();
        for (int of = 0; of < 2; of++) {
            components.add(series(of));
            for (int at = 0; at < WEEKS; at++) {
                if (moves[of][at] != 0) {
                    components.add(moved(of, at));
                }
            }
        }
        return components;
    }

    static String file(List<String> components) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n" + String.join("", components) + "END:VCALENDAR\n")
                .replace("\n", "\r\n");
    }

    private String series(int of) {
        String extra = hasExtra[of] ? "RDATE:20260803T080000Z\n" : "";
        return component(of, changed[of][WEEKS], "DTSTART:20260601T080000Z\nRRULE:FREQ=WEEKLY;COUNT=4\n" + extra);
    }

    private String moved(int of, int week) {
        int day = 1 + 7 * week;
        String at = "RECURRENCE-ID:202606%02dT080000Z\n".formatted(day);
        String time = moves[of][week] < 0
                ? "DTSTART:202606%02dT080000Z\nSTATUS:CANCELLED\n".formatted(day)
                : "DTSTART:202606%02dT080000Z\n".formatted(day + moves[of][week]);
        return component(of, changed[of][week], at + time);
    }

    private String component(int of, int changedAt, String lines) {
        String state = switch (style) {
            case SEQUENCE -> "DTSTAMP:20260101T000000Z\nSEQUENCE:" + version + "\n";
            case EXPORT_TIME -> stamp("DTSTAMP", version);
            case LAST_MODIFIED -> stamp("DTSTAMP", version) + stamp("LAST-MODIFIED", changedAt);
        };
        return "BEGIN:VEVENT\nUID:s%d@t\nSUMMARY:S%d\n%s%sEND:VEVENT\n".formatted(of, of, state, lines);
    }

    private static String stamp(String name, int at) {
        return name + ":202601%02dT000000Z\n".formatted(1 + at);
    }
}
