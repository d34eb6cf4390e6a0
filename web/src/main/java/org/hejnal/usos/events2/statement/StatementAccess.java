package org.hejnal.usos.events2.statement;

import org.hejnal.declared.ArgumentTypes;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.statement.StatementObject;
import org.hejnal.statement.access.Actor;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.events2.EventsScope;
import org.hejnal.usos.method.Call;

/** Who calls a method that deals with statements, and which statement is meant. */
final class StatementAccess {
    static final String NOT_FOUND =
            "<b>object_not_found</b> if there is no such statement that the caller may know of.";
    static final String FORBIDDEN = "<b>object_forbidden</b> unless the user has written the statement, edits its group"
            + " or one above or is an events administrator, or the consumer may call this method as administrative.";
    static final String SIGNATURE =
            "<b>method_forbidden</b> without a consumer, and without a token where the consumer is not administrative.";

    private StatementAccess() {}

    static Actor reader(Call call) {
        return new Actor(call.caller().accountId(), call.isAdministrative(), call.initiator());
    }

    /**
     * Somebody in particular: a person whose token has the scope {@code events}, or an administrative application. What
     * they may write is the domain's question.
     *
     * @throws ApiException {@code method_forbidden} for others
     */
    static Actor writer(Call call) {
        Actor actor = reader(call);
        if (call.caller().consumer().isEmpty()) {
            throw ApiException.consumerMissing("Statements are written by requests that a consumer has signed.");
        }
        if (actor.accountId().isEmpty() && !actor.isAdministrative()) {
            throw call.personMissing(
                    "This requires the access token of a user, or a consumer that may do it as administrative.");
        }
        EventsScope.require(call);
        return actor;
    }

    /** @throws UnknownObjectException for what is no id of a statement */
    static long id(String text) {
        if (!ArgumentTypes.isSequenceId(text)) {
            throw new UnknownObjectException(StatementObject.STATEMENT, text);
        }
        return Long.parseLong(text);
    }
}
