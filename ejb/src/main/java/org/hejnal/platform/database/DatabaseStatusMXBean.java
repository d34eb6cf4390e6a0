package org.hejnal.platform.database;

/** What the server's own tools, such as its health checks, may ask of this node. It is there once the application starts. */
public interface DatabaseStatusMXBean {
    /** Whether the database could be reached when somebody last tried, and is prepared for this version. */
    boolean isReachable();

    /** The id under which the log tells of the outage; empty while there is none. */
    String getIncident();

    /** What the driver says of the outage, or why the database cannot be used; empty while it can. */
    String getReason();
}
