package org.hejnal.directory.roster;

import java.util.List;
import java.util.Set;

/**
 * What came of a file.
 *
 * @param isApplied whether the directory is now as the counts say; otherwise it is as before
 * @param obstacles why it is not, apart from being a rehearsal; a rehearsal tells why it would not be
 * @param refused the first {@value #MAX_SHOWN} lines that cannot be taken, in their order
 * @param created ids of the first {@value #MAX_IDS} that are new
 * @param changed ids of the first {@value #MAX_IDS} that become different
 * @param removed ids of the first {@value #MAX_IDS} that are removed
 * @param kept ids of the first {@value #MAX_IDS} who stay because they have a role
 */
public record RosterReport(
        boolean isApplied,
        Set<Obstacle> obstacles,
        ImportCounts counts,
        List<RefusedLine> refused,
        List<String> created,
        List<String> changed,
        List<String> removed,
        List<String> kept) {
    public static final int MAX_SHOWN = 1000;
    public static final int MAX_IDS = 100;

    public RosterReport {
        obstacles = Set.copyOf(obstacles);
        refused = List.copyOf(refused);
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }
}
