package org.hejnal.usos.events2.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.delivery.inbox.InboxQuery;
import org.hejnal.delivery.inbox.InboxService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class LatestNotificationsMethod implements ServiceMethod {
    private static final Argument<Integer> LIMIT = Argument.withDefault(
            "limit",
            ArgumentTypes.integer(1, InboxQuery.MAX_LIMIT),
            String.valueOf(InboxQuery.DEFAULT_LIMIT),
            "How many notifications at most, up to " + InboxQuery.MAX_LIMIT + ".");
    private static final Argument<Long> BEFORE = Argument.optional(
            "before", ArgumentTypes.sequenceId(), "Only notifications that came before the one with this ID.");
    private static final Argument<Boolean> UNREAD_ONLY = Argument.withDefault(
            "unread_only", ArgumentTypes.bool(), "false", "Only notifications that have not been read.");

    private final InboxService inbox;
    private final InboxAnswer answer;

    @Inject
    LatestNotificationsMethod(InboxService inbox, InboxAnswer answer) {
        this.inbox = inbox;
        this.answer = answer;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/latest_notifications", "Read the newest notifications")
                .description("Lists what has come to the inbox of the token's user, the newest first, in the order of"
                        + " their IDs. Of sends that go out at the same moment one may come below another that was"
                        + " listed before: who reads until a known ID reads on a little further, as far as the"
                        + " <b>created_at</b> of a minute before.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .arguments(LIMIT, BEFORE, UNREAD_ONLY)
                .returns("A list of objects with " + InboxAnswer.FIELDS + ".")
                .example("limit", "5")
                .build();
    }

    @Override
    public List<Map<String, Object>> call(Call call) {
        return answer.show(inbox.listLatest(new InboxQuery(
                call.accountId(),
                call.find(BEFORE).map(OptionalLong::of).orElseGet(OptionalLong::empty),
                call.get(UNREAD_ONLY),
                call.get(LIMIT))));
    }
}
