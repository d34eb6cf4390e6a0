package org.hejnal.platform.database;

/** What the server's own tools, such as its health checks, may ask of this node. It is there once the schema is. */
public interface DatabaseStatusMXBean {
    /** Whether the database could be reached when somebody last tried. */
    boolean isReachable();
}
