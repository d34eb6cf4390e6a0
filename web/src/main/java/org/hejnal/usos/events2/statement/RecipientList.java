package org.hejnal.usos.events2.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.UserView;

/** What the methods have in common that name people in statements. */
final class RecipientList {
    static final Argument<String> STATEMENT_ID =
            Argument.required("statement_id", ArgumentTypes.id(), "ID of the statement.");
    static final Argument<Long> USER_ID = Argument.required("user_id", ArgumentTypes.userId(), "ID of the person.");
    static final String RETURNS = "An array with all recipients, in the order of their IDs: objects with <b>id</b>,"
            + " <b>first_name</b> and <b>last_name</b>.";
    static final String UNKNOWN_USER = "<b>object_not_found</b> if there is no such person.";

    private RecipientList() {}

    static List<Map<String, Object>> show(List<UserView> recipients) {
        return recipients.stream().map(RecipientList::show).toList();
    }

    private static Map<String, Object> show(UserView user) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", Long.toString(user.id()));
        shown.put("first_name", user.firstName());
        shown.put("last_name", user.lastName());
        return shown;
    }
}
