package org.hejnal.platform.command;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;
import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidValueException;

/** What a service says to commands. */
public final class Refusals {
    private static final CommandPolicy POLICY = new CommandPolicy();

    private Refusals() {}

    /** The refusal of a value, or of what builds the command. */
    public static AbstractStringAssert<?> assertRefused(Field field, CommandSource command) {
        InvalidValueException refusal =
                catchThrowableOfType(InvalidValueException.class, () -> POLICY.check(command.get()));
        Assertions.assertThat(refusal).isNotNull();
        Assertions.assertThat(refusal.field()).isEqualTo(field);
        return Assertions.assertThat(refusal.message("x"));
    }

    public static void assertAccepted(Object command) {
        POLICY.check(command);
    }

    /** Builds a command, which may refuse by itself what needs a look around. */
    @FunctionalInterface
    public interface CommandSource {
        Object get();
    }
}
