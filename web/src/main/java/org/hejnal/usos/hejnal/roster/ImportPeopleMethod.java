package org.hejnal.usos.hejnal.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.roster.ImportOrder;
import org.hejnal.directory.roster.Missing;
import org.hejnal.directory.roster.RosterReason;
import org.hejnal.directory.roster.Subject;
import org.hejnal.directory.roster.csv.CsvImportService;
import org.hejnal.http.SpooledEntity;
import org.hejnal.http.arrival.ArrivalLimits;
import org.hejnal.http.arrival.EntityArrivalExtension;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.SentFile;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class ImportPeopleMethod implements ServiceMethod {
    /** How many files a node takes in at the same time. Only one of them is worked with. */
    private static final int AT_ONCE = 2;

    private static final String KEEP = "keep";
    private static final Argument<String> WHAT = Argument.withDefault(
            "what",
            ArgumentTypes.oneOf("people", "groups", "memberships"),
            "people",
            "What the lines of the file are.");
    static final Argument<Boolean> DRY_RUN = Argument.withDefault(
            "dry_run", ArgumentTypes.bool(), "true", "Whether to tell what would change, and change nothing.");
    private static final Argument<String> MISSING = Argument.withDefault(
            "missing",
            ArgumentTypes.oneOf(KEEP, "deactivate", "remove"),
            KEEP,
            "What becomes of what is there and not in the file: it stays; or people whom the directory has brought are"
                    + " deactivated (<i>deactivate</i>, for people); or memberships end (<i>remove</i>, for memberships).");
    static final Argument<Integer> MAX_MISSING_SHARE = Argument.withDefault(
            "max_missing_share",
            ArgumentTypes.integer(0, 100),
            "10",
            "How many in a hundred may be missing. If more are, nothing changes: perhaps the file is not whole.");
    static final Argument<Boolean> SKIP_REFUSED = Argument.withDefault(
            "skip_refused",
            ArgumentTypes.bool(),
            "false",
            "Whether to take the other lines where some cannot be taken, in place of none.");

    private final CsvImportService imports;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    @Inject
    ImportPeopleMethod(CsvImportService imports) {
        this.imports = imports;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(
                        "services/hejnal/import_people", "Bring in people, groups or memberships from a file")
                .description(
                        "Compares a file with the directory, tells the differences, and makes the directory as the file"
                                + " says. The file is the entity of a POST with the type <i>text/csv</i>; the arguments stand in"
                                + " the query. It is UTF-8 text of at most 64 MB and a million lines, with commas, semicolons or"
                                + " tabs between cells; its first line has the names of the columns. A column that is not there"
                                + " leaves what is known, an empty cell clears it. All lines are taken or none, unless you say"
                                + " <b>skip_refused</b>. Begin with a dry run. The page <i>people.md</i> for administrators lists"
                                + " the columns. A signature covers the arguments, and the file as well if you send"
                                + " <i>oauth_body_hash</i>.")
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .changing()
                .file(EntityArrivalExtension.FILE_TYPE, ArrivalLimits.FILE_BYTES)
                .arguments(WHAT, DRY_RUN, MISSING, MAX_MISSING_SHARE, SKIP_REFUSED)
                .returns(ReportAnswer.RETURNS)
                .errors(
                        "<b>param_missing</b> (<i>body</i>) if there is no file of the type <i>text/csv</i>.",
                        "<b>param_invalid</b> (<i>body</i>) if the file cannot be read: it is not UTF-8, has a column that"
                                + " is unknown, lacks one that is needed, or is no table.",
                        "<b>object_invalid</b> with the reason <b>import_running</b> while another import runs, and"
                                + " <b>directory_changed</b> if somebody changes the same people at this moment: try again.")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        ImportOrder order = order(call);
        SentFile file = call.file()
                .orElseThrow(() -> ApiException.paramMissing(
                        Argument.BODY,
                        "Send the file as the entity of a POST, with the type text/csv and the arguments in the query.",
                        new LangDict("Prześlij plik CSV.", "Send a CSV file.")));
        if (!turns.tryAcquire()) {
            throw new InvalidStateException(
                    Optional.of(RosterReason.IMPORT_RUNNING), "Another import is running; wait until it has ended.");
        }
        try (SpooledEntity received = file.receive()) {
            return ReportAnswer.show(order, imports.importFile(call.initiator(), order, received.content()));
        } finally {
            turns.release();
        }
    }

    private static ImportOrder order(Call call) {
        return new ImportOrder(
                Subject.valueOf(call.get(WHAT).toUpperCase(Locale.ROOT)),
                call.get(DRY_RUN),
                Missing.valueOf(call.get(MISSING).toUpperCase(Locale.ROOT)),
                call.get(MAX_MISSING_SHARE),
                call.get(SKIP_REFUSED));
    }
}
