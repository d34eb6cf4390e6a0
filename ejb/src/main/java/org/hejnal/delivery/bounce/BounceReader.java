package org.hejnal.delivery.bounce;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hejnal.delivery.returnpath.ReturnPath;
import org.hejnal.delivery.returnpath.ReturnPaths;
import org.hejnal.platform.setting.ImapAccess;

/** Goes through the mailbox once. A message whose effect is written down and that is met again has no further one. */
@Singleton
class BounceReader {
    private static final Logger LOG = System.getLogger(BounceReader.class.getName());

    /** How many messages a run takes. */
    static final int MOST = 200;

    /** How long a run goes on to take messages. */
    static final Duration LONGEST = Duration.ofMinutes(4);

    /** So many that cannot be written down, one after the other, are no fault of theirs. */
    static final int FAILURES = 5;

    /** How long one is tried that cannot be written down. */
    static final Duration PATIENCE = Duration.ofDays(1);

    @Inject
    ImapConnector connector;

    @Inject
    ReturnPaths returnPaths;

    @Inject
    BounceService bounces;

    @Inject
    Clock clock;

    ReadingTally read(ImapAccess access) throws MessagingException {
        ReadingTally tally = new ReadingTally();
        try (ImapMailbox mailbox = connector.open(access)) {
            Instant end = clock.instant().plus(LONGEST);
            for (Message message : mailbox.first(MOST)) {
                if (clock.instant().isAfter(end) || tally.failuresInARow() >= FAILURES) {
                    break;
                }
                take(message, tally);
            }
            mailbox.removeDone(tally.done());
            mailbox.putAside(tally.aside());
        }
        return tally;
    }

    private void take(Message message, ReadingTally tally) throws MessagingException {
        try {
            tally.add(message, effect(message));
        } catch (MessageRemovedException e) {
            LOG.log(Level.DEBUG, "Somebody else has taken a message out of the mailbox", e);
        } catch (MessagingException e) {
            // The server may be unable to read this very message; the others are not to wait for it.
            if (!message.getFolder().isOpen()) {
                throw e;
            }
            tally.add(message, unreadable(e));
        }
    }

    private Effect effect(Message message) throws MessagingException {
        byte[] bytes;
        try {
            bytes = MessageBytes.of(message);
        } catch (IOException | IllegalStateException e) {
            return unreadable(e);
        }
        try {
            return record(message, ReportParser.parse(bytes));
        } catch (MessagingException | IOException | RuntimeException | StackOverflowError e) {
            // Whatever somebody may think up: it is theirs, and holds up no other message.
            return unreadable(e);
        }
    }

    private static Effect unreadable(Throwable e) {
        LOG.log(Level.DEBUG, "A message that has come back cannot be read", e);
        return Effect.UNREADABLE;
    }

    private Effect record(Message message, Report report) throws MessagingException {
        List<ReturnPath> paths = returnPaths.findIn(report.head());
        // An address that a forger has written there has to be for nothing, even if a true one stands behind it.
        if (paths.isEmpty() && !returnPaths.isIn(report.head())) {
            paths = returnPaths.findIn(report.returned());
        }
        if (paths.size() != 1) {
            return Effect.UNPROVEN;
        }
        try {
            return bounces.record(paths.get(0), report);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A message that has come back could not be written down", e);
            return isOld(message) ? Effect.UNREADABLE : Effect.LEFT;
        }
    }

    private boolean isOld(Message message) throws MessagingException {
        return message.getReceivedDate() != null
                && message.getReceivedDate()
                        .toInstant()
                        .isBefore(clock.instant().minus(PATIENCE));
    }
}
