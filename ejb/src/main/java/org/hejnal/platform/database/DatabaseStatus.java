package org.hejnal.platform.database;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** Publishes the state of the gate as a managed bean: code outside of this archive cannot call it otherwise. */
final class DatabaseStatus implements DatabaseStatusMXBean {
    private static final String NAME = "org.hejnal:type=Database";

    private final DatabaseGate gate;

    private DatabaseStatus(DatabaseGate gate) {
        this.gate = gate;
    }

    static DatabaseStatus publish(DatabaseGate gate) {
        DatabaseStatus status = new DatabaseStatus(gate);
        try {
            ManagementFactory.getPlatformMBeanServer().registerMBean(status, new ObjectName(NAME));
            return status;
        } catch (JMException e) {
            throw new IllegalStateException("The state of the database cannot be published.", e);
        }
    }

    void withdraw() {
        try {
            ManagementFactory.getPlatformMBeanServer().unregisterMBean(new ObjectName(NAME));
        } catch (JMException e) {
            throw new IllegalStateException("The state of the database cannot be withdrawn.", e);
        }
    }

    @Override
    public boolean isReachable() {
        return gate.isOpen();
    }

    @Override
    public String getIncident() {
        return gate.incident().orElse("");
    }

    @Override
    public String getReason() {
        return gate.isOpen() ? "" : gate.reason();
    }
}
