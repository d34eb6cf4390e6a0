package org.hejnal.delivery.bounce;

import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import org.hejnal.platform.FailureLog;
import org.hejnal.platform.RegularWork;
import org.hejnal.platform.Settings;
import org.hejnal.platform.setting.ImapAccess;

/** Reads what has come back, on one node at a time. A mailbox that is out of order hurts nothing else. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BounceTimer implements RegularWork {
    private static final Logger LOG = System.getLogger(BounceTimer.class.getName());
    private static final String WORK = "Reading what has come back";

    static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    Settings settings;

    @Inject
    ReadingTurnRepository turns;

    @Inject
    BounceReader reader;

    @Inject
    FailureLog failures;

    @Override
    public Duration pause() {
        return PAUSE;
    }

    @Override
    public void perform() {
        settings.returnedMail().ifPresent(access -> turns.take().ifPresent(until -> read(access, until)));
    }

    private void read(ImapAccess access, Instant until) {
        try {
            ReadingTally tally = reader.read(access);
            failures.worked(WORK);
            if (!tally.isEmpty()) {
                LOG.log(Level.INFO, "Of the e-mails that have come back {0}.", tally);
            }
        } catch (MessagingException e) {
            failures.failed(WORK, access + ": " + reason(e), new IllegalStateException(e));
        } catch (RuntimeException e) {
            failures.failed(WORK, e);
        } finally {
            turns.giveBack(until);
        }
    }

    /** With the cause: of TLS the failure itself says only that there is none. */
    private static String reason(MessagingException failure) {
        Throwable cause = failure.getCause();
        return failure.getMessage() + (cause == null ? "" : " (" + cause.getMessage() + ")");
    }
}
