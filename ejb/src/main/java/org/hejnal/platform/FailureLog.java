package org.hejnal.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hejnal.platform.database.DatabaseGate;

/**
 * Tells of work that is tried again and again: once when it begins to fail, once when it fails for another reason, and once
 * when it succeeds again. What fails because the database is away is not told at all: {@link DatabaseGate} has said so.
 */
@Singleton
public class FailureLog {
    private static final Logger LOG = System.getLogger(FailureLog.class.getName());

    private static final String LATER = "it is tried again until it works, and the log says so then";

    private final Map<String, String> failing = new ConcurrentHashMap<>();
    private final DatabaseGate gate;

    @Inject
    public FailureLog(DatabaseGate gate) {
        this.gate = gate;
    }

    /** @param work what has failed: the beginning of a sentence, always the same for one kind of work */
    public void failed(String work, RuntimeException thrown) {
        if (!isDatabaseAway(thrown)) {
            LOG.log(level(work, String.valueOf(thrown)), work + " fails; " + LATER, thrown);
        }
    }

    /**
     * The same, where a reason in words says all and the fault is not the hub's: a line, and the stack for whoever debugs.
     *
     * @param reason a sentence without a full stop, and without anybody's address
     */
    public void failed(String work, String reason, RuntimeException thrown) {
        if (!isDatabaseAway(thrown)) {
            LOG.log(level(work, reason), "{0} fails ({1}); {2}", work, reason, LATER);
            LOG.log(Level.DEBUG, work + " fails", thrown);
        }
    }

    private boolean isDatabaseAway(RuntimeException thrown) {
        return gate.explain(thrown).isPresent();
    }

    private Level level(String work, String reason) {
        return reason.equals(failing.put(work, reason)) ? Level.DEBUG : Level.WARNING;
    }

    /** Has to be called after each success. */
    public void worked(String work) {
        if (!failing.isEmpty() && failing.remove(work) != null) {
            LOG.log(Level.INFO, "{0} works again", work);
        }
    }
}
