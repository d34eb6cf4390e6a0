package org.hejnal.platform;

/**
 * What each node does with its database before anything else may ask it: when the node starts or, if the database is away
 * then, when it is first there. A class that implements this is found. It may be performed more often than once, and by
 * several nodes at the same time.
 */
public interface DatabasePreparation {
    /** What has to be there first. Steps of one stage do not need each other. */
    enum Stage {
        /** The tables are brought to what this version needs. */
        SCHEMA,
        /** The node's secret key is compared with what the database is sealed with. */
        KEY,
        /** Everything else. */
        CONTENT
    }

    Stage stage();

    /** @throws RuntimeException if this node must not use the database; its message says why */
    void perform();
}
