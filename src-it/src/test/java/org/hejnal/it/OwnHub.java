package org.hejnal.it;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.hejnal.launcher.Distribution;
import org.hejnal.launcher.Installation;
import org.hejnal.launcher.ServerConfigurer;
import org.hejnal.launcher.ServerDirectory;
import org.hejnal.launcher.ServerPorts;
import org.hejnal.launcher.Surroundings;
import org.hejnal.launcher.Terminal;

/** A second installation, for a test that kills it. The database and the SMTP server go on while the server is down. */
public class OwnHub implements AutoCloseable {
    /** Sessions of the database and the server's virtual machine live in different zones, so that no test passes by luck. */
    static final Map<String, String> DATABASE = Map.of("timezone", "Asia/Kathmandu");

    /** One application makes the calls of all tests and benchmarks. */
    public static final Map<String, String> PLENTY = Map.of(
            "HEJNAL_CONSUMER_REQUESTS_PER_MINUTE", "1000000", "HEJNAL_CONSUMER_RECIPIENTS_PER_DAY", "1000000000");

    private static final String ZONE = "-Duser.timezone=America/New_York";

    /** A test's server lives for minutes: what the second compiler costs does not come back. */
    static final List<String> JAVA_OPTIONS = List.of(ZONE, "-XX:TieredStopAtLevel=1");

    private final Mailbox mails;
    private final Installation installation;
    private final ServerClock clock;
    private final String health;

    /** @param name names its directory, and so is a test's own */
    public OwnHub(String name) {
        this(name, List.of());
    }

    /**
     * @param name names its directory, and so is a test's own
     * @param scripts names of further scripts of {@code wildfly-config} that its server is prepared with
     */
    public OwnHub(String name, List<String> scripts) {
        this(name, new Mailbox(), JAVA_OPTIONS, scripts);
    }

    private OwnHub(String name, Mailbox mails, List<String> javaOptions, List<String> scripts) {
        this.mails = mails;
        Distribution distribution = Distribution.ofBuild();
        Path directory = TestDirectories.empty(name);
        ServerPorts ports = ServerPorts.free();
        Surroundings.Plan plan = new Surroundings.Plan(directory, ports.http(), mails, DATABASE, scripts);
        Surroundings surroundings = new Surroundings(distribution, new Terminal(System.out), plan);
        installation = new Installation(distribution, surroundings, ports, javaOptions);
        clock = new ServerClock(ports.management());
        health = "http://127.0.0.1:" + ports.management() + "/health/";
    }

    /** @param mails what gets the e-mails */
    public static OwnHub of(String name, Mailbox mails) {
        return new OwnHub(name, mails, JAVA_OPTIONS, List.of());
    }

    /**
     * Returns one whose virtual machine is an administrator's, for benchmarks.
     *
     * @param mails what gets the e-mails
     */
    public static OwnHub toMeasure(String name, Mailbox mails) {
        OwnHub hub = new OwnHub(name, mails, List.of(ZONE), List.of());
        hub.installation.choose(PLENTY);
        return hub;
    }

    /** Returns the server's clock, to be moved while the server runs. */
    public ServerClock clock() {
        return clock;
    }

    /** Starts it for the first time and returns it when it answers. */
    public Hub start() {
        installation.start();
        return hub();
    }

    private Hub hub() {
        return new Hub(
                installation.baseUrl(), installation.surroundings().database().dataSource(), mails);
    }

    /**
     * Starts it for the first time with settings of the test's own; an empty one counts as absent.
     *
     * @param options further ones of the server's virtual machine, for this time
     */
    public Hub start(Map<String, String> settings, String... options) {
        installation.choose(settings);
        installation.surroundings().start();
        installation.startServer(options);
        return hub();
    }

    /**
     * Starts it for the first time with settings of the test's own, on a server that somebody has been at before.
     *
     * @param preparation is given the folder of the server
     */
    public Hub start(Map<String, String> settings, Consumer<ServerDirectory> preparation) {
        installation.choose(settings);
        installation.surroundings().start();
        preparation.accept(server());
        installation.startServer();
        return hub();
    }

    /**
     * Prepares its server with one more script, to be started by {@link #restart(Map)}.
     *
     * @param script its name, for example {@code configure-jms-remote.cli}
     */
    public void prepare(String script) {
        installation.surroundings().start();
        new ServerConfigurer(Distribution.ofBuild(), new Terminal(System.out))
                .configureWith(server().path(), List.of(script));
    }

    /** Starts it for the first time while there is no database, and returns it when the application is deployed. */
    public Hub startWithoutDatabase() {
        installation.surroundings().start();
        Hub hub = hub();
        stopDatabase();
        installation.startServer();
        return hub;
    }

    /** Ends the server like {@code kill -9}. */
    public void kill() {
        installation.server().kill();
    }

    /** Lets the server finish what it does and ends it. */
    public void stop() {
        installation.server().stop();
    }

    /** Starts the server again, on the same ports, with what it had stored. */
    public void restart() {
        installation.startServer();
    }

    /** Starts the server again and lets it think that so much time has passed. */
    public void restartLater(Duration passed) {
        installation.startServer("-Dhejnal.clock-offset=" + passed);
    }

    /** Starts the server again and does not wait for it. */
    public CompletableFuture<Void> beginRestart() {
        return CompletableFuture.runAsync(installation::startServer);
    }

    /** The address of a health check on the management port: {@code ready}, {@code live} or {@code started}. */
    public String health(String check) {
        return health + check;
    }

    /** The server's log. */
    public Path log() {
        return installation.surroundings().serverDirectory().log();
    }

    /** Lets the database hang: it keeps its connections and answers nothing. */
    public void freezeDatabase() {
        installation.surroundings().signalDatabase("STOP");
    }

    /** Lets the database go on. */
    public void thawDatabase() {
        installation.surroundings().signalDatabase("CONT");
    }

    /** Ends all processes of the database like {@code kill -9}. */
    public void killDatabase() {
        installation.surroundings().signalDatabase("KILL");
        stopDatabase();
    }

    /** Takes the database away. */
    public void stopDatabase() {
        installation.surroundings().stopDatabase();
    }

    /** Brings the database back. */
    public void restartDatabase() {
        installation.surroundings().restartDatabase();
    }

    /** Starts the server again with settings of the test's own; an empty one counts as absent. */
    public Hub restart(Map<String, String> settings) {
        installation.choose(settings);
        installation.startServer();
        return hub();
    }

    /** Returns the folder of the server: configuration, data, log. */
    public ServerDirectory server() {
        return installation.surroundings().serverDirectory();
    }

    /** Returns the port that the server answers on. */
    public int port() {
        return URI.create(installation.baseUrl()).getPort();
    }

    /** Returns the port that the SMTP server listens on. */
    public int mailPort() {
        return installation.surroundings().mailPort();
    }

    /** Takes the SMTP server away. */
    public void stopMails() {
        installation.surroundings().stopMails();
    }

    /** Brings the SMTP server back. */
    public void restartMails() {
        installation.surroundings().restartMails();
    }

    @Override
    public void close() {
        installation.close();
    }
}
