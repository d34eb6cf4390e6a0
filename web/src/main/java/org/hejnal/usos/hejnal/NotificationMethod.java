package org.hejnal.usos.hejnal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.delivery.inbox.InboxService;
import org.hejnal.usos.events2.sending.InboxAnswer;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class NotificationMethod implements ServiceMethod {
    private static final Argument<Long> ID =
            Argument.required("id", ArgumentTypes.sequenceId(), "ID of the notification in the user's inbox.");

    private final InboxService inbox;
    private final InboxAnswer answer;

    @Inject
    NotificationMethod(InboxService inbox, InboxAnswer answer) {
        this.inbox = inbox;
        this.answer = answer;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/notification", "Read one notification")
                .description("Answers one notification of the inbox of the token's user. It stays unread.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .arguments(ID)
                .returns("An object with " + InboxAnswer.FIELDS + ".")
                .errors("<b>object_not_found</b> if the user's inbox has no such notification.")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return answer.show(List.of(inbox.get(call.accountId(), call.get(ID)))).get(0);
    }
}
