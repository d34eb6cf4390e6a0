package org.hejnal.platform.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hejnal.platform.Field;

/**
 * A command whose values have constraints of Bean Validation. A message of a constraint is for developers, and may name
 * its field as {@link Field#NAME}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CheckedCommand {
    /** An enum of fields: {@code sendAfter} is its {@code SEND_AFTER}, {@code message.pl} its {@code MESSAGE_PL}. */
    Class<? extends Field> fields();

    /** What a person is told, in Polish; it may name the field likewise. */
    String pl();

    /** The same in English. */
    String en();
}
