package org.hejnal.usos.events2.statement;

import java.util.OptionalLong;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.statement.reading.StatementDetail;
import org.hejnal.statement.reading.StatementPage;
import org.hejnal.usos.method.Call;

/** The arguments that methods about statements have in common. */
final class StatementArguments {
    static final Argument<Integer> LIMIT = Argument.withDefault(
            "limit",
            ArgumentTypes.integer(1, StatementPage.MAX_LIMIT),
            String.valueOf(StatementPage.DEFAULT_LIMIT),
            "How many statements at most, up to " + StatementPage.MAX_LIMIT + ".");
    static final Argument<Long> BEFORE = Argument.optional(
            "before",
            ArgumentTypes.sequenceId(),
            "ID of a statement: only those that follow it in the list. The last one's ID gets the next page.");

    private StatementArguments() {}

    static StatementPage page(Call call) {
        return new StatementPage(
                call.find(BEFORE).map(OptionalLong::of).orElseGet(OptionalLong::empty), call.get(LIMIT), detail(call));
    }

    /** What the selected fields of statements need. */
    static StatementDetail detail(Call call) {
        return new StatementDetail(call.isSelected("content"), call.isSelected("is_personal"));
    }
}
