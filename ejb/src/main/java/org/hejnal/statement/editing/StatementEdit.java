package org.hejnal.statement.editing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The command to change a statement.
 *
 * @param version what the statement is expected to be like; absent for whatever it is
 * @param change what is to be different
 * @param recipients who is named from now on, each once, at most {@value #MAX_RECIPIENTS}; absent for no change
 * @param notifyAgain whether to tell the audience of a published statement once more
 */
public record StatementEdit(
        OptionalInt version, StatementPatch change, Optional<List<Long>> recipients, boolean notifyAgain) {
    public static final int MAX_RECIPIENTS = 10_000;
}
