package org.hejnal.directory.roster;

import java.util.List;

/**
 * Some of the people whom lines name, for whoever reads the report.
 *
 * @param count how many lines
 * @param first ids of the first {@value RosterReport#MAX_IDS}
 */
public record Remark(int count, List<String> first) {
    static final Remark NONE = new Remark(0, List.of());

    public Remark {
        first = List.copyOf(first);
    }
}
