package org.hejnal.it.client;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits for what a hub does by itself. Where something takes minutes on purpose, its test says so with {@code atMost}. */
public final class Waiting {
    /**
     * Long enough for a machine that is busy with much else. It is shorter than a lease (a minute), so that no test passes
     * only because the hub took up again what it had lost.
     */
    private static final Duration SOON = Duration.ofSeconds(50);

    private Waiting() {}

    public static ConditionFactory soon() {
        return Awaitility.await().atMost(SOON);
    }

    /** @param what is waited for, as a failure tells it */
    public static ConditionFactory soon(String what) {
        return Awaitility.await(what).atMost(SOON);
    }
}
