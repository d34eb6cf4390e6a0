package org.hejnal.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an application server needs around it: a database, an SMTP server, and a base directory with the configuration. */
public class Surroundings implements AutoCloseable {
    private final Distribution distribution;
    private final Terminal terminal;
    private final Plan plan;
    private @Nullable DatabaseProcess database;
    private @Nullable MailSink mails;
    private boolean closed;

    /**
     * How they are to be.
     *
     * @param directory where everything is stored; what is there already is used again
     * @param httpPort the port that the server is going to answer on
     * @param mails what gets the e-mails
     * @param database settings of PostgreSQL by name, over those that it has here anyway
     * @param scripts names of further scripts of {@code wildfly-config} that the server is prepared with
     */
    public record Plan(
            Path directory, int httpPort, MailReceiver mails, Map<String, String> database, List<String> scripts) {
        public Plan(Path directory, int httpPort, MailReceiver mails, Map<String, String> database) {
            this(directory, httpPort, mails, database, List.of());
        }
    }

    public Surroundings(Distribution distribution, Terminal terminal, Plan plan) {
        this.distribution = distribution;
        this.terminal = terminal;
        this.plan = plan;
    }

    /** Starts everything, after ending what an earlier run that was killed may have left. */
    public synchronized void start() {
        requireOpen();
        serverDirectory().stopStale(terminal);
        new ServerConfigurer(distribution, terminal)
                .configureWith(serverDirectory().path(), plan.scripts());
        terminal.step("Starting PostgreSQL ...");
        database = DatabaseProcess.start(data(), programs(), plan.database());
        mails = MailSink.start(plan.mails());
    }

    /** Lets the database stand still with all its connections ({@code STOP}), go on ({@code CONT}), or end at once ({@code KILL}). */
    public void signalDatabase(String signal) {
        Processes.signal(StaleDatabase.find(data()).orElseThrow(), signal);
    }

    /** Takes the database away, as in an outage. */
    public synchronized void stopDatabase() {
        database().close();
    }

    /** Brings the database back, on the port that it had. */
    public synchronized void restartDatabase() {
        database = DatabaseProcess.start(
                data(), programs(), plan.database(), database().port());
    }

    private Path programs() {
        return distribution.work().resolve("postgresql");
    }

    /** The port that the SMTP server listens on. */
    public synchronized int mailPort() {
        return runningMails().port();
    }

    /** Takes the SMTP server away, as in an outage. */
    public synchronized void stopMails() {
        runningMails().close();
    }

    /** Brings the SMTP server back, on the port that it had. */
    public synchronized void restartMails() {
        mails = MailSink.start(plan.mails(), runningMails().port());
    }

    private MailSink runningMails() {
        return Objects.requireNonNull(mails, "not started");
    }

    public ServerDirectory serverDirectory() {
        return new ServerDirectory(plan.directory().resolve("server"));
    }

    /** Prepares the directory of a server that is to be one node of a cluster. */
    public ServerDirectory node(String name) {
        ServerDirectory node = new ServerDirectory(plan.directory().resolve(name));
        node.stopStale(terminal);
        new ServerConfigurer(distribution, terminal).configureNode(node.path());
        return node;
    }

    public DatabaseProcess database() {
        return Objects.requireNonNull(database, "not started");
    }

    public ServerSettings settings() {
        String secretKey = SecretKey.keptIn(plan.directory().resolve("secret.key"));
        return ServerSettings.of(database(), runningMails(), plan.httpPort(), distribution.demoData(), secretKey);
    }

    private Path data() {
        return plan.directory().resolve("database");
    }

    private void requireOpen() {
        if (closed) {
            throw new LaunchException("Stopped before everything was started.");
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (mails != null) {
            mails.close();
        }
        if (database != null) {
            database.close();
        }
        StaleDatabase.stop(data());
    }
}
