package org.hejnal.evt.ical;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import org.hejnal.declared.Argument;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.EvtTypes;
import org.hejnal.feed.intake.CalendarImportService;
import org.hejnal.feed.intake.ImportView;
import org.hejnal.feed.intake.ReportEntry;

/** Takes an iCalendar file into a circle. */
@Singleton
class ImportMethod implements EvtMethod {
    private static final Argument<Long> CIRCLE = Argument.optional(
            "circleId", EvtTypes.id(), "Into which circle; without it, into the one where one's events go.");
    private static final Argument<String> FILE = Argument.required(
            "ics",
            EvtTypes.file(CalendarImportService.MAX_BYTES),
            "The file: at most " + CalendarImportService.MAX_EVENTS
                    + " events, and 5 MB as a part of a multipart form. In"
                    + " any other form it is bounded as every request is, by <code>HEJNAL_MAX_BODY_SIZE</code>.");

    private final CalendarImportService imports;

    @Inject
    ImportMethod(CalendarImportService imports) {
        this.imports = imports;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtimport", "Take in an iCalendar file")
                .description("Adds the events of a file. What the circle has already, by its UID, is changed where the"
                        + " file is newer (<code>SEQUENCE</code>, <code>LAST-MODIFIED</code>,"
                        + " <code>DTSTAMP</code>) and stays as it is otherwise: files, and parts of them, may"
                        + " come in any order. The circle's other members are told once. An occurrence that"
                        + " differs from its series, and a date of <code>RDATE</code>, becomes an event of"
                        + " its own. What makes no sense is left out and said in the report; the others are"
                        + " taken.")
                .changing()
                .arguments(CIRCLE, FILE)
                .returns("<b>circleId</b>, and how many events were <b>created</b>, <b>updated</b> and"
                        + " <b>removed</b>, and how many <b>known</b>; <b>report</b> says of"
                        + " each component what has become of it: <b>uid</b>, <b>title</b>, <b>outcome</b>"
                        + " (<code>LEFT_OUT</code>, <code>CREATED</code>, <code>UPDATED</code>,"
                        + " <code>REMOVED</code>, <code>KNOWN</code>), and what was left out or changed and why:"
                        + " <b>message</b> in English, <b>messagePl</b> in Polish. What was left out comes first.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        ImportView done = imports.importFile(
                call.accountId(), call.find(CIRCLE), call.get(FILE).getBytes(StandardCharsets.UTF_8));
        return new EvtObject()
                .with("circleId", done.circleId())
                .with("created", done.created())
                .with("updated", done.updated())
                .with("removed", done.removed())
                .with("known", done.known())
                .with("report", done.report().stream().map(ImportMethod::entry).toList());
    }

    private static EvtObject entry(ReportEntry entry) {
        return new EvtObject()
                .with("uid", entry.uid())
                .with("title", entry.title())
                .with("outcome", entry.outcome())
                .with("message", entry.message("en"))
                .with("messagePl", entry.message("pl"));
    }
}
