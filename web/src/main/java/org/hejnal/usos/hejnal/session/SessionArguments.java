package org.hejnal.usos.hejnal.session;

import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;

/** What methods about sessions have in common. */
final class SessionArguments {
    static final Argument<Long> USER_ID =
            Argument.required("user_id", ArgumentTypes.userId(), "The person whose sessions are meant.");

    static final Argument<Long> ID =
            Argument.required("id", ArgumentTypes.sequenceId(), "ID of the session, from <b>person_sessions</b>.");

    static final String NOT_FOUND = "<b>object_not_found</b> if there is no such person.";

    private SessionArguments() {}
}
