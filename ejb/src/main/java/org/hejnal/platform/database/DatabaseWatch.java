package org.hejnal.platform.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.hejnal.platform.DatabasePreparation;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database again and again whether it is there: it notices one that has fallen silent, and finds one that has come
 * back. It has a thread of its own, so that nothing that waits for the database can hold it up. Before all that it prepares
 * the database, if it is there when the node starts; otherwise the thread does when it is.
 */
@Singleton
@Startup
@DependsOn("SettingsCheck")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseWatch {
    private static final Logger LOG = System.getLogger(DatabaseWatch.class.getName());

    @Resource(lookup = "java:jboss/datasources/hejnal")
    DataSource dataSource;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    RequestTurns turns;

    @Inject
    @Any
    Instance<DatabasePreparation> preparations;

    private final DatabaseGate gate = DatabaseGate.ofNode();
    private final Semaphore alarms = new Semaphore(0);
    /** An interrupt may get lost in a look. */
    private volatile boolean isOver;

    private @Nullable Thread watch;
    private @Nullable DatabaseStatus status;

    @PostConstruct
    void begin() {
        DatabaseStart start = new DatabaseStart(preparations.stream(), gate);
        start.begin();
        status = DatabaseStatus.publish(gate);
        gate.onClosed(alarms::release);
        DatabaseProbe probe = new DatabaseProbe(dataSource, gate, start);
        Thread thread = threads.newThread(() -> watch(probe));
        watch = thread;
        thread.start();
    }

    private void watch(DatabaseProbe probe) {
        try {
            while (!isOver) {
                if (alarms.tryAcquire(probe.untilNextLook().toMillis(), TimeUnit.MILLISECONDS)) {
                    alarms.drainPermits();
                }
                look(probe);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Nobody else opens the gate: whatever goes wrong with one look, the next one comes.
    private void look(DatabaseProbe probe) {
        try {
            probe.look();
            turns.look();
        } catch (Throwable e) {
            LOG.log(Level.ERROR, "One look for the database went wrong; the next one comes.", e);
        }
    }

    @PreDestroy
    void end() {
        isOver = true;
        gate.onClosed(() -> {});
        if (watch != null) {
            watch.interrupt();
        }
        if (status != null) {
            status.withdraw();
        }
    }
}
