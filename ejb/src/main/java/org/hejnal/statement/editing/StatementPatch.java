package org.hejnal.statement.editing;

import java.time.Instant;
import java.util.Optional;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.LangDictPatch;
import org.hejnal.platform.Patch;
import org.hejnal.statement.StatementLocation;
import org.hejnal.statement.StatementType;

/**
 * What a change says of a statement, value by value; what it does not mention keeps its value. Each value means what {@link
 * StatementDraft} says.
 *
 * @param type absent for no change
 * @param isCalendar absent for no change
 */
public record StatementPatch(
        Optional<StatementType> type,
        Patch<String> primaryGroupId,
        Patch<LangDictPatch> title,
        Patch<LangDictPatch> content,
        Optional<Boolean> isCalendar,
        Patch<LocationPatch> location,
        Patch<Instant> start,
        Patch<Instant> end,
        Patch<Instant> sendAfter) {
    private static final LangDict NO_TEXT = new LangDict(null, null);

    /**
     * The statement after the change.
     *
     * @throws org.hejnal.platform.InvalidValueException if it would break a rule of {@link StatementDraft}
     */
    public StatementDraft applyTo(StatementDraft before) {
        return new StatementDraft(
                type.orElse(before.type()),
                primaryGroupId.applyToOptional(before.primaryGroupId()),
                text(title, before.title()),
                text(content, before.content()),
                isCalendar.orElse(before.isCalendar()),
                place(before.location()),
                start.applyToOptional(before.start()),
                end.applyToOptional(before.end()),
                sendAfter.applyToOptional(before.sendAfter()));
    }

    /**
     * The statement that is written where there is none: of the type {@code statement}, not for calendars, unless it says so.
     *
     * @throws org.hejnal.platform.InvalidValueException if it breaks a rule of {@link StatementDraft}
     */
    public StatementDraft create() {
        return new StatementDraft(
                type.orElse(StatementType.STATEMENT),
                primaryGroupId.asOptional(),
                text(title, NO_TEXT),
                text(content, NO_TEXT),
                isCalendar.orElse(false),
                place(Optional.empty()),
                start.asOptional(),
                end.asOptional(),
                sendAfter.asOptional());
    }

    private Optional<StatementLocation> place(Optional<StatementLocation> before) {
        if (!location.isPresent()) {
            return before;
        }
        return location.asOptional().flatMap(parts -> parts.applyTo(before));
    }

    private static LangDict text(Patch<LangDictPatch> patch, LangDict before) {
        return patch.isPresent()
                ? patch.asOptional().map(languages -> languages.applyTo(before)).orElse(NO_TEXT)
                : before;
    }
}
