package org.hejnal.usos.hejnal.person;

import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;

/** How methods of the administration are told whom they are about. */
public final class PersonArguments {
    public static final Argument<Long> USER_ID =
            Argument.required("user_id", ArgumentTypes.userId(), "ID of the person.");
    public static final String NOT_FOUND = "<b>object_not_found</b> if there is no such person.";

    private PersonArguments() {}
}
