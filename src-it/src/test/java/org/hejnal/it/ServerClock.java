package org.hejnal.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** Moves the clock of an installation while it runs, through its management interface. It stays moved over restarts. */
public final class ServerClock {
    private static final ModelNode OFFSET = new ModelNode().add("system-property", "hejnal.clock-offset");

    private final int managementPort;

    ServerClock(int managementPort) {
        this.managementPort = managementPort;
    }

    /** Lets it be so late now; it goes on from there. */
    public void moveTo(Instant time) {
        String offset = Duration.between(Instant.now(), time).toString();
        try (ModelControllerClient client = ModelControllerClient.Factory.create("127.0.0.1", managementPort)) {
            ModelNode change = Operations.createWriteAttributeOperation(OFFSET, "value", offset);
            if (!Operations.isSuccessfulOutcome(client.execute(change))) {
                ModelNode add = Operations.createAddOperation(OFFSET);
                add.get("value").set(offset);
                ModelNode outcome = client.execute(add);
                if (!Operations.isSuccessfulOutcome(outcome)) {
                    throw new AssertionError(outcome);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
