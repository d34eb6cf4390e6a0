package org.hejnal.it;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hejnal.launcher.Distribution;
import org.hejnal.launcher.ServerPorts;
import org.hejnal.launcher.ServerProcess;
import org.hejnal.launcher.ServerSettings;
import org.hejnal.launcher.Surroundings;
import org.hejnal.launcher.Terminal;

/** Several servers on one database, behind a proxy that the test plays. */
public class OwnCluster implements AutoCloseable {
    private final Mailbox mails;
    private final Distribution distribution = Distribution.ofBuild();
    private final List<ServerPorts> ports;
    private final Surroundings surroundings;
    private final List<ServerProcess> nodes = new ArrayList<>();

    /**
     * @param name names its directory, and so is a test's own
     * @param mails what gets the e-mails
     */
    public OwnCluster(String name, int size, Mailbox mails) {
        this.mails = mails;
        ports = ServerPorts.free(size);
        Path directory = TestDirectories.empty(name);
        surroundings = new Surroundings(
                distribution,
                new Terminal(System.out),
                new Surroundings.Plan(directory, ports.get(0).http(), mails, OwnHub.DATABASE));
    }

    /** Starts all nodes at the same time and returns them when all answer. */
    public List<Hub> start() {
        surroundings.start();
        IntStream.range(0, ports.size()).forEach(node -> nodes.add(launch(node)));
        nodes.forEach(ServerProcess::awaitReady);
        return ports.stream()
                .map(node -> new Hub(
                        "http://localhost:" + node.http(),
                        surroundings.database().dataSource(),
                        mails))
                .toList();
    }

    private ServerProcess launch(int node) {
        String name = "node" + node;
        List<String> options = new ArrayList<>(OwnHub.JAVA_OPTIONS);
        options.addAll(ports.get(node).arguments());
        options.addAll(List.of("-Djboss.node.name=" + name, "-Djboss.tx.node.id=" + name));
        return ServerProcess.launch(distribution, surroundings.node(name), settings(), options);
    }

    private ServerSettings settings() {
        String hosts =
                ports.stream().map(node -> "127.0.0.1[" + node.cluster() + "]").collect(Collectors.joining(","));
        return surroundings.settings().with(Map.of("HEJNAL_CLUSTER_HOSTS", hosts, "HEJNAL_BEHIND_PROXY", "true"));
    }

    /** Ends a node like {@code kill -9}. */
    public void kill(int node) {
        nodes.get(node).kill();
    }

    /** Starts a node again that was ended, and returns when it answers. */
    public void restart(int node) {
        nodes.set(node, launch(node));
        nodes.get(node).awaitReady();
    }

    /** Returns a node's clock, to be moved while the node runs. */
    public ServerClock clock(int node) {
        return new ServerClock(ports.get(node).management());
    }

    @Override
    public void close() {
        nodes.forEach(ServerProcess::stop);
        surroundings.close();
    }
}
