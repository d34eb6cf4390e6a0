package org.hejnal.usos.hejnal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.delivery.inbox.InboxService;
import org.hejnal.notification.history.SendHistoryService;
import org.hejnal.notification.history.SendKey;
import org.hejnal.notification.history.SendView;
import org.hejnal.statement.access.Actor;
import org.hejnal.statement.publication.StatementSendService;
import org.hejnal.statement.reading.StatementDetail;
import org.hejnal.statement.reading.StatementService;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.events2.EventsAdministration;
import org.hejnal.usos.method.Call;

/** Which send is meant, for those who may ask about it. */
@Singleton
class SendFinder {
    static final Argument<Long> NOTIFICATION_ID = Argument.optional(
            "notification_id",
            ArgumentTypes.sequenceId(),
            "ID of a notification in the person's inbox, as <b>events2/latest_notifications</b> tells it.");

    private final EventsAdministration administration;
    private final SendHistoryService history;
    private final InboxService inbox;
    private final StatementService statements;
    private final StatementSendService statementSends;

    @Inject
    SendFinder(
            EventsAdministration administration,
            SendHistoryService history,
            InboxService inbox,
            StatementService statements,
            StatementSendService statementSends) {
        this.administration = administration;
        this.history = history;
        this.inbox = inbox;
        this.statements = statements;
        this.statementSends = statementSends;
    }

    /** A send, for administrators. An administrative consumer finds its own and those of statements. */
    SendView find(Call call) {
        administration.require(call);
        SendArguments.requireOne(call, SendArguments.ID, SendArguments.IDEMPOTENCY_KEY, SendArguments.STATEMENT_ID);
        return findNamed(call, OptionalLong.empty());
    }

    /**
     * A send, for a person or those who may ask about others. About oneself one may ask by what one sees: the inbox and
     * statements.
     */
    SendView find(Call call, long accountId) {
        boolean isOwn = isOwn(call, accountId);
        if (!isOwn) {
            administration.require(call);
        }
        SendArguments.requireOne(
                call, SendArguments.ID, SendArguments.IDEMPOTENCY_KEY, SendArguments.STATEMENT_ID, NOTIFICATION_ID);
        if (isOwn) {
            call.find(SendArguments.STATEMENT_ID)
                    .ifPresent(id -> statements.get(
                            id, new Actor(call.caller().accountId(), call.isAdministrative()), StatementDetail.NONE));
        }
        Optional<Long> entry = call.find(NOTIFICATION_ID);
        return entry.isPresent()
                ? findArrived(call, inbox.getSendId(accountId, entry.get()), isOwn)
                : findNamed(call, OptionalLong.of(accountId));
    }

    private static boolean isOwn(Call call, long accountId) {
        return call.caller().accountId().equals(OptionalLong.of(accountId))
                && (call.find(SendArguments.STATEMENT_ID).isPresent()
                        || call.find(NOTIFICATION_ID).isPresent());
    }

    private SendView findArrived(Call call, long sendId, boolean isOwn) {
        return call.isAdministrative() && !isOwn
                ? history.get(SendKey.ofId(call.consumer().id(), sendId))
                : history.get(sendId);
    }

    private SendView findNamed(Call call, OptionalLong accountId) {
        Optional<Long> statement = call.find(SendArguments.STATEMENT_ID);
        if (statement.isPresent()) {
            return history.get(statementSends.get(statement.get(), accountId));
        }
        return call.isAdministrative()
                ? history.get(SendArguments.key(call))
                : history.get(call.find(SendArguments.ID)
                        .orElseThrow(() -> ApiException.paramMissing(SendArguments.ID.name())));
    }
}
