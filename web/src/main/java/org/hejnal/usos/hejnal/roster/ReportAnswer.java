package org.hejnal.usos.hejnal.roster;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hejnal.directory.roster.ImportCounts;
import org.hejnal.directory.roster.ImportOrder;
import org.hejnal.directory.roster.RefusedLine;
import org.hejnal.directory.roster.Remarks;
import org.hejnal.directory.roster.RosterReport;

/** What came of an import, as this API tells it. */
final class ReportAnswer {
    static final String RETURNS = "An object with <b>is_applied</b> (whether the directory is now as the rest says),"
            + " <b>obstacles</b> (why not, or why it would not be: <i>refused_lines</i>, <i>too_many_missing</i>,"
            + " <i>unreadable_id</i>); the numbers <b>lines</b>, <b>created</b>, <b>changed</b>, <b>left</b> (as the file"
            + " says already), <b>reactivated</b> (among the changed), <b>missing</b> (there and not in the file),"
            + " <b>removed</b> (of these, who are deactivated, or memberships that end), <b>kept</b> (people who are"
            + " missing and stay because they have a role), <b>refused</b>, <b>erased</b> (lines about people who were erased"
            + " here: they are left out, and <b>create_person</b> with the same ID makes such a person anew),"
            + " <b>stays_inactive</b> (people whom an administrator has deactivated; no import brings them back) and"
            + " <b>retired_emails</b> (people whose new <b>email</b> is one that they had before and that was retired: it stays"
            + " so until <b>revive_contact_point</b>); <b>missing</b> and <b>kept</b> are 0 unless <b>missing</b> says that"
            + " something becomes of them; " + ImportHints.RETURNS + "; <b>refused_lines</b>, the first "
            + RosterReport.MAX_SHOWN
            + " faults of refused lines as objects with <b>line</b>, <b>column</b> (empty for the whole line) and"
            + " <b>reason</b>, a LangDict; and <b>created_ids</b>, <b>changed_ids</b>, <b>removed_ids</b>, <b>kept_ids</b>,"
            + " <b>erased_ids</b>, <b>stays_inactive_ids</b> and <b>retired_email_ids</b>, the first "
            + RosterReport.MAX_IDS + " of each.";

    private ReportAnswer() {}

    static Map<String, Object> show(ImportOrder order, RosterReport report) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("is_applied", report.isApplied());
        shown.put(
                "obstacles",
                report.obstacles().stream()
                        .sorted()
                        .map(obstacle -> obstacle.name().toLowerCase(Locale.ROOT))
                        .toList());
        count(shown, report.counts());
        count(shown, report.remarks());
        shown.put("hints", ImportHints.of(order, report));
        shown.put(
                "refused_lines",
                report.refused().stream().map(ReportAnswer::show).toList());
        shown.put("created_ids", report.created());
        shown.put("changed_ids", report.changed());
        shown.put("removed_ids", report.removed());
        shown.put("kept_ids", report.kept());
        shown.put("erased_ids", report.remarks().erased().first());
        shown.put("stays_inactive_ids", report.remarks().staysInactive().first());
        shown.put("retired_email_ids", report.remarks().retiredEmails().first());
        return shown;
    }

    private static void count(Map<String, Object> shown, Remarks remarks) {
        shown.put("erased", remarks.erased().count());
        shown.put("stays_inactive", remarks.staysInactive().count());
        shown.put("retired_emails", remarks.retiredEmails().count());
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
