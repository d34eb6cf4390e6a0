package org.hejnal.directory.roster;

import java.util.List;
import java.util.Set;

/**
 * What came of a file.
 *
 * @param isApplied whether the directory is now as the counts say; otherwise it is as before
 * @param obstacles why it is not, apart from being a rehearsal; a rehearsal tells why it would not be
 * @param missingShare of those who are there, how many in a hundred are missing, rounded up; 0 where that does not matter
 * @param refused the first {@value #MAX_SHOWN} reasons why lines cannot be taken, in the order of the lines
 * @param created ids of the first {@value #MAX_IDS} that are new
 * @param changed ids of the first {@value #MAX_IDS} that become different
 * @param removed ids of the first {@value #MAX_IDS} that are removed
 * @param kept ids of the first {@value #MAX_IDS} who stay because they have a role
 * @param remarks what else there is to know of people whom the file names
 */
public record RosterReport(
        boolean isApplied,
        Set<Obstacle> obstacles,
        ImportCounts counts,
        int missingShare,
        List<RefusedLine> refused,
        List<String> created,
        List<String> changed,
        List<String> removed,
        List<String> kept,
        Remarks remarks) {
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
