package org.hejnal.usos.events2.statement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.body.BodyKey;
import org.hejnal.declared.body.BodyTypes;
import org.hejnal.declared.body.PatchBody;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDictPatch;
import org.hejnal.statement.StatementType;
import org.hejnal.statement.editing.StatementDraft;
import org.hejnal.statement.editing.StatementEdit;
import org.hejnal.statement.editing.StatementPatch;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.WireFields;
import org.hejnal.usos.events2.VersionKey;

/** The body that inserts a statement or changes one. */
final class StatementBody {
    private static final BodyKey<String> ID = BodyKey.optional(
            "id", BodyTypes.reference(), "Which statement to change. Without it a new one is inserted.");
    private static final BodyKey<String> PRIMARY_GROUP = BodyKey.clearable(
            "primary_group",
            BodyTypes.reference(ArgumentTypes.groupId()),
            "The group to address, an ID or an object with one; null for nobody but the recipients.");
    private static final BodyKey<LangDictPatch> TITLE = BodyKey.optional(
            "title",
            BodyTypes.langDict(StatementDraft.MAX_TITLE),
            "A LangDict, at most " + StatementDraft.MAX_TITLE + " characters each. Every statement has one.");
    private static final BodyKey<LangDictPatch> CONTENT = BodyKey.clearable(
            "content",
            BodyTypes.langDict(StatementDraft.MAX_CONTENT),
            "A LangDict, at most " + StatementDraft.MAX_CONTENT + " characters each.");
    private static final BodyKey<Boolean> IS_CALENDAR =
            BodyKey.optional("is_calendar", BodyTypes.bool(), "True if it belongs in calendars; false by default.");
    private static final BodyKey<Instant> START =
            BodyKey.clearable("start", BodyTypes.dateTime(), "When what it speaks of begins.");
    private static final BodyKey<Instant> END =
            BodyKey.clearable("end", BodyTypes.dateTime(), "When that ends, not before the start.");
    private static final BodyKey<Instant> SEND_AFTER = BodyKey.clearable(
            "send_after",
            BodyTypes.dateTime(),
            "When to publish. Absent, null or past: at once. It cannot change once that has happened.");
    private static final BodyKey<String> STATEMENT_TYPE = BodyKey.optional(
            "statement_type",
            BodyTypes.string(ArgumentTypes.oneOf(StatementType.NEWS.id(), StatementType.STATEMENT.id())),
            "<b>news</b>, or <b>statement</b>, which is the default.");
    private static final BodyKey<List<Long>> RECIPIENTS = BodyKey.clearable(
            "recipients",
            BodyTypes.listOf(BodyTypes.reference(ArgumentTypes.userId()), StatementEdit.MAX_RECIPIENTS),
            "The people to name, all of them, at most " + StatementEdit.MAX_RECIPIENTS + ".");
    private static final BodyKey<Boolean> NOTIFY_AGAIN = BodyKey.optional(
            "notify_again", BodyTypes.bool(), "True to notify the audience of a published statement once more.");
    private static final BodyKey<Boolean> IS_PERSONAL = BodyKey.optional(
            "is_personal", BodyTypes.bool(), "Follows from the recipients; accepted as read, and passed over.");
    private static final BodyKey<Instant> SENT_AT = BodyKey.clearable(
            "sent_at", BodyTypes.dateTime(), "Follows from the publication; accepted as read, and passed over.");

    static final Argument<PatchBody> BODY = PatchBody.argument(
            ID,
            PRIMARY_GROUP,
            TITLE,
            CONTENT,
            IS_CALENDAR,
            LocationBody.LOCATION,
            START,
            END,
            SEND_AFTER,
            STATEMENT_TYPE,
            RECIPIENTS,
            VersionKey.KEY,
            NOTIFY_AGAIN,
            IS_PERSONAL,
            SENT_AT);

    private final PatchBody body;

    StatementBody(PatchBody body) {
        this.body = body;
    }

    /** Which statement to change; absent to insert one. */
    Optional<Long> id() {
        return body.find(ID).map(StatementAccess::id);
    }

    /** The people to name in a new statement. */
    List<Long> recipients() {
        return body.find(RECIPIENTS).orElse(List.of());
    }

    /** What a new statement is to be. */
    StatementDraft draft() {
        return patch().create();
    }

    /** The change of an existing one. */
    StatementEdit edit() {
        return new StatementEdit(
                VersionKey.find(body),
                patch(),
                body.patch(RECIPIENTS).isPresent() ? Optional.of(recipients()) : Optional.empty(),
                body.find(NOTIFY_AGAIN).orElse(false));
    }

    /** A rule of the domain that the body breaks, told as the API tells of bodies. */
    static ApiException refusal(InvalidValueException e) {
        String key = WireFields.of(e.field()).name();
        return ApiException.paramInvalid(
                Argument.BODY, "The key '" + key + "' is not valid. " + e.message(key), e.userMessage(key));
    }

    private StatementPatch patch() {
        return new StatementPatch(
                body.find(STATEMENT_TYPE).map(StatementType::of),
                body.patch(PRIMARY_GROUP),
                body.patch(TITLE),
                body.patch(CONTENT),
                body.find(IS_CALENDAR),
                LocationBody.patch(body),
                body.patch(START),
                body.patch(END),
                body.patch(SEND_AFTER));
    }
}
