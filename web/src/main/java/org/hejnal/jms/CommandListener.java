package org.hejnal.jms;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.integration.RefusalService;
import org.hejnal.usos.answer.CommandDispatcher.Outcome;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.ErrorAnswer;
import org.hejnal.usos.error.ErrorCode;
import org.hejnal.usos.error.Reason;
import org.hejnal.usos.oauth.Caller;
import org.hejnal.usos.oauth.KnownConsumers;

/**
 * Takes the commands of other systems. A message is acknowledged when this returns: its command has been carried out, or is
 * refused and laid down, or lies in the queue again for later. While the database is away it waits here, so that no more is read
 * meanwhile.
 */
@MessageDriven(
        activationConfig = {
            @ActivationConfigProperty(
                    propertyName = "destinationLookup",
                    propertyValue = "java:/jms/queue/hejnal.inbound"),
            @ActivationConfigProperty(propertyName = "destinationType", propertyValue = "jakarta.jms.Queue"),
            @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "4")
        })
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CommandListener implements MessageListener {
    /** The server may want to stop. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject
    Clock clock;

    @Inject
    CommandSender senders;

    @Inject
    KnownConsumers consumers;

    @Inject
    CommandWork work;

    @Inject
    RefusedQueue refused;

    @Inject
    RefusalService refusals;

    @Inject
    WaitingCommand waiting;

    @Inject
    CommandAnswers answers;

    @Inject
    AnotherTry anotherTry;

    @Override
    public void onMessage(Message message) {
        try {
            while (!isTaken(message)) {
                anotherTry.awaitDatabase(PATIENCE);
            }
        } catch (JMSException e) {
            throw new IllegalStateException("A command could not be laid down", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops; the command stays with the broker", e);
        }
    }

    /** Whether it is dealt with; if not, nothing can be tried at present. */
    private boolean isTaken(Message message) throws JMSException {
        ReplyTo replyTo = ReplyTo.of(message);
        Optional<String> sender = senders.find(message);
        OptionalLong consumerId = OptionalLong.empty();
        try {
            refuseLate(message);
            Command command = CommandText.parse(CommandMessage.text(message));
            Caller caller = anotherTry.beyondLimit(() -> consumers.admit(sender.orElseThrow(CommandListener::missing)));
            consumerId = caller.applicationId();
            Outcome outcome = work.carryOut(command, caller);
            answers.accept(replyTo, sender, outcome);
            return true;
        } catch (Exception e) {
            // Also what a commit throws, which is declared nowhere.
            Optional<Duration> delay = anotherTry.after(e, WaitingCommand.attempts(message));
            if (anotherTry.isPointless()) {
                return false;
            }
            if (delay.isPresent()) {
                waiting.putBack(message, replyTo, sender, delay.get());
            } else {
                refuse(message, replyTo, sender, consumerId, e);
            }
            return true;
        }
    }

    private void refuse(
            Message message, ReplyTo replyTo, Optional<String> sender, OptionalLong consumerId, Exception failure)
            throws JMSException {
        ErrorAnswer error = ErrorAnswer.of(failure);
        refused.put(message, sender, error);
        refusals.record(consumerId, replyTo.name(), error.code(), error.message());
        answers.refuse(replyTo, sender, error);
    }

    /** The broker looks at the sender's time before it hands a message out; here it may have run out since. */
    private void refuseLate(Message message) throws JMSException {
        long until = message.getJMSExpiration();
        if (until > 0 && until < clock.millis()) {
            throw ApiException.of(
                    ErrorCode.OBJECT_INVALID,
                    "The command has expired: it could not be tried within the time that its sender gave it.");
        }
    }

    private static ApiException missing() {
        return ApiException.forbidden(
                Reason.CONSUMER_MISSING,
                "Nobody says which consumer commands are from: HEJNAL_JMS_CONSUMER names none, or the broker does not.");
    }
}
