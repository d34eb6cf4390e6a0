package org.hejnal.directory.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hejnal.platform.LangDict;

/** Collects the lines that cannot be taken: all are counted, and the first are shown. */
final class Refusals {
    private final List<RefusedLine> lines = new ArrayList<>();
    private int count;

    void add(RefusedLine refused) {
        count++;
        lines.add(refused);
        if (lines.size() > 2 * RosterReport.MAX_SHOWN) {
            List<RefusedLine> shown = first();
            lines.clear();
            lines.addAll(shown);
        }
    }

    void addAll(Collection<Integer> numbers, String column, LangDict reason) {
        numbers.forEach(number -> add(new RefusedLine(number, column, reason)));
    }

    int count() {
        return count;
    }

    /** Those that stand first in the source. */
    List<RefusedLine> first() {
        return lines.stream()
                .sorted(Comparator.comparingInt(RefusedLine::line))
                .limit(RosterReport.MAX_SHOWN)
                .toList();
    }
}
