package org.hejnal.it.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;

/** A hub of the test's own with all that may break around it. */
final class Scene implements AutoCloseable {
    private final Tally relay = new Tally();
    private final OwnHub own;
    private final Wire wire;
    private final Hub hub;
    private final Database database;
    private Duration offset = Duration.ZERO;

    Scene(String name) {
        own = OwnHub.of(name, relay);
        wire = Wire.to(own::mailPort);
        hub = own.start(Map.of("HEJNAL_SMTP_PORT", Integer.toString(wire.port())));
        database = new Database(hub.database());
    }

    OwnHub own() {
        return own;
    }

    Hub hub() {
        return hub;
    }

    Tally relay() {
        return relay;
    }

    Wire wire() {
        return wire;
    }

    Database database() {
        return database;
    }

    /** Waits until the relay has taken so many more e-mails. */
    void awaitMore(int mails) {
        int before = relay.size();
        soon("more e-mails").until(() -> relay.size() >= before + mails);
    }

    /** Sends something to somebody else by the server's time, and waits for it. */
    void awaitMailToOne() {
        Crowd one = Crowd.enter(database, 1);
        send(one);
        soon("the e-mail to one")
                .until(() -> relay.idsFor(Crowd.address(one.firstId())).size() == 1);
    }

    void send(Crowd crowd) {
        UsosClient sender = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret")
                .timedBy(() -> Instant.now().plus(offset));
        Map<String, String> form = Map.of("user_ids", crowd.ids(), "message_pl", "Uczelnia jutro nieczynna.");
        assertThat(sender.post("events2/send_notification", form).status()).isEqualTo(200);
    }

    /** Whether nothing is still to go out to a crowd. */
    boolean isOver(Crowd crowd) {
        return database.number("SELECT count(*) FROM notification WHERE state = 'waiting'") == 0 && waiting(crowd) == 0;
    }

    /** How many e-mails to a crowd wait or are being sent. */
    long waiting(Crowd crowd) {
        return database.number(
                "SELECT count(*) FROM delivery WHERE state IN ('due', 'leased') AND account_id BETWEEN ? AND ?",
                crowd.firstId(),
                crowd.lastId());
    }

    /** Waits until some deliveries wait because the relay was no good. */
    void awaitPostponed(Duration patience) {
        soon("deliveries that wait")
                .atMost(patience)
                .until(() -> database.number("SELECT count(*) FROM delivery WHERE state = 'due' AND turn IS NULL") > 0);
    }

    /** The server thinks that it is later than it is. */
    void goOn(Duration later) {
        offset = offset.plus(later);
        own.clock().moveTo(Instant.now().plus(offset));
    }

    void resetClock() {
        offset = Duration.ZERO;
        own.clock().moveTo(Instant.now());
    }

    @Override
    public void close() {
        relay.recover();
        own.close();
        try {
            wire.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
