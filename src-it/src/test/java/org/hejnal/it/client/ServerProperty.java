package org.hejnal.it.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** A system property of the server that all tests share, changed while it runs and put back when closed. */
public final class ServerProperty implements AutoCloseable {
    private static final int PORT = Integer.getInteger("hejnal.it.management-port", 0);

    private final String name;
    private final String usual;

    private ServerProperty(String name, String usual) {
        this.name = name;
        this.usual = usual;
    }

    /**
     * Sets a property.
     *
     * @param usual what it is put back to
     */
    public static ServerProperty set(String name, String value, String usual) {
        write(name, value);
        return new ServerProperty(name, usual);
    }

    @Override
    public void close() {
        write(name, usual);
    }

    /** A property that is there cannot be changed at once, so it is made anew. */
    private static void write(String name, String value) {
        ModelNode address = Operations.createAddress("system-property", name);
        isDone(Operations.createRemoveOperation(address));
        ModelNode add = Operations.createAddOperation(address);
        add.get("value").set(value);
        if (!isDone(add)) {
            throw new AssertionError("The server did not take the property " + name);
        }
    }

    private static boolean isDone(ModelNode operation) {
        try (ModelControllerClient client = ModelControllerClient.Factory.create("127.0.0.1", PORT)) {
            return Operations.isSuccessfulOutcome(client.execute(operation));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
