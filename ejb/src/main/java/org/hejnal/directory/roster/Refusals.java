package org.hejnal.directory.roster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hejnal.platform.LangDict;

/** Collects why lines cannot be taken: all lines are counted, and the first reasons are shown. */
final class Refusals {
    private final List<RefusedLine> lines = new ArrayList<>();
    private final BitSet refused = new BitSet();

    void add(RefusedLine line) {
        refused.set(line.line());
        lines.add(line);
        if (lines.size() > 2 * RosterReport.MAX_SHOWN) {
            List<RefusedLine> shown = first();
            lines.clear();
            lines.addAll(shown);
        }
    }

    void addAll(Collection<Integer> numbers, String column, LangDict reason) {
        numbers.forEach(number -> add(new RefusedLine(number, column, reason)));
    }

    /** How many lines are refused, whatever number of reasons each has. */
    int count() {
        return refused.cardinality();
    }

    /** Those that stand first in the source. */
    List<RefusedLine> first() {
        return lines.stream()
                .sorted(Comparator.comparingInt(RefusedLine::line))
                .limit(RosterReport.MAX_SHOWN)
                .toList();
    }
}
