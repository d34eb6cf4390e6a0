package org.hejnal.statement.editing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * The command to change a statement.
 *
 * @param version what the statement is expected to be like; absent for whatever it is
 * @param change what the new text is, made of the present one
 * @param recipients who is named from now on, each once, at most {@value #MAX_RECIPIENTS}; absent for no change
 * @param notifyAgain whether to tell the audience of a published statement once more
 */
public record StatementEdit(
        OptionalInt version,
        UnaryOperator<StatementDraft> change,
        Optional<List<Long>> recipients,
        boolean notifyAgain) {
    public static final int MAX_RECIPIENTS = 10_000;
}
