package org.hejnal.usos.hejnal.roster;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hejnal.directory.roster.ImportCounts;
import org.hejnal.directory.roster.RefusedLine;
import org.hejnal.directory.roster.RosterReport;

/** What came of an import, as this API tells it. */
final class ReportAnswer {
    static final String RETURNS = "An object with <b>is_applied</b> (whether the directory is now as the rest says),"
            + " <b>obstacles</b> (why not, or why it would not be: <i>refused_lines</i>, <i>too_many_missing</i>,"
            + " <i>unreadable_id</i>); the numbers <b>lines</b>, <b>created</b>, <b>changed</b>, <b>left</b> (as the file"
            + " says already), <b>reactivated</b> (among the changed), <b>missing</b> (there and not in the file),"
            + " <b>removed</b> (of these, who are deactivated, or memberships that end), <b>kept</b> (people who are"
            + " missing and stay because they have a role) and <b>refused</b>; <b>refused_lines</b>, the first "
            + RosterReport.MAX_SHOWN + " as objects with <b>line</b>, <b>column</b> (empty for the whole line) and"
            + " <b>reason</b>, a LangDict; and <b>created_ids</b>, <b>changed_ids</b>, <b>removed_ids</b> and"
            + " <b>kept_ids</b>, the first " + RosterReport.MAX_IDS + " of each.";

    private ReportAnswer() {}

    static Map<String, Object> show(RosterReport report) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("is_applied", report.isApplied());
        shown.put(
                "obstacles",
                report.obstacles().stream()
                        .sorted()
                        .map(obstacle -> obstacle.name().toLowerCase(Locale.ROOT))
                        .toList());
        count(shown, report.counts());
        shown.put(
                "refused_lines",
                report.refused().stream().map(ReportAnswer::show).toList());
        shown.put("created_ids", report.created());
        shown.put("changed_ids", report.changed());
        shown.put("removed_ids", report.removed());
        shown.put("kept_ids", report.kept());
        return shown;
    }

    private static void count(Map<String, Object> shown, ImportCounts counts) {
        shown.put("lines", counts.lines());
        shown.put("created", counts.created());
        shown.put("changed", counts.changed());
        shown.put("left", counts.left());
        shown.put("reactivated", counts.reactivated());
        shown.put("missing", counts.missing());
        shown.put("removed", counts.removed());
        shown.put("kept", counts.kept());
        shown.put("refused", counts.refused());
    }

    private static Map<String, Object> show(RefusedLine refused) {
        return new LinkedHashMap<>(
                Map.of("line", refused.line(), "column", refused.column(), "reason", refused.reason()));
    }
}
