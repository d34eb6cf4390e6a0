package org.hejnal.it.faults;

import static org.hejnal.it.client.Waiting.soon;

import java.time.Duration;
import java.util.List;
import org.hejnal.it.client.HttpCall;

/** What can break around one server. */
final class Faults {
    /** Longer than the hub waits for a relay's answer is what the relay is then silent for. */
    private static final Duration PATIENCE_WITH_A_RELAY = Duration.ofMinutes(2);

    private static final Duration SOON = Duration.ofSeconds(50);

    /** So much of an SMTP session is in the middle of an e-mail's text, for each e-mail has some kilobytes. */
    private static final long MID_DATA = 31_000;

    /** More than the dispatcher uses for itself while it waits. */
    private static final int MANY_CONNECTIONS = 8;

    private final Scene scene;

    Faults(Scene scene) {
        this.scene = scene;
    }

    List<Fault> all() {
        return List.of(
                serverKilled(),
                databaseKilled(),
                databaseFrozen(),
                databaseConnectionsTaken(),
                relayAway(),
                relayRefuses(),
                relaySlow(),
                relayHangs(),
                lineBreaksInTheText(),
                relayClosesAtEachHundredth(),
                clockForward(),
                clockBack());
    }

    private Fault serverKilled() {
        return Fault.of("server killed", scene.own()::kill, scene.own()::restart);
    }

    private Fault databaseKilled() {
        return Fault.of(
                "PostgreSQL killed",
                () -> {
                    scene.own().killDatabase();
                    awaitReady(503);
                },
                () -> {
                    scene.own().restartDatabase();
                    awaitReady(200);
                });
    }

    private Fault databaseFrozen() {
        return Fault.of(
                "PostgreSQL frozen",
                () -> {
                    scene.own().freezeDatabase();
                    awaitReady(503);
                },
                () -> {
                    scene.own().thawDatabase();
                    awaitReady(200);
                });
    }

    /** Whoever reads or writes a delivery waits with its connection until the pool has none left. */
    private Fault databaseConnectionsTaken() {
        TableLock lock = new TableLock(scene.hub().database());
        return Fault.of(
                "connection pool exhausted",
                () -> {
                    lock.take();
                    soon("connections that wait").until(() -> lock.waiting() >= MANY_CONNECTIONS);
                },
                lock::release);
    }

    private Fault relayAway() {
        return Fault.of(
                "relay away",
                () -> {
                    scene.own().stopMails();
                    scene.awaitPostponed(SOON);
                },
                scene.own()::restartMails);
    }

    private Fault relayRefuses() {
        return Fault.of(
                "relay refuses for now",
                () -> {
                    scene.relay().refuseForNow(451);
                    scene.awaitPostponed(SOON);
                },
                scene.relay()::recover);
    }

    private Fault relaySlow() {
        return Fault.of(
                "relay slow",
                () -> {
                    scene.relay().slowDown(100);
                    scene.awaitMore(100);
                },
                scene.relay()::recover);
    }

    /** What it was given before it fell silent it takes in the end, when the hub has long given it up. */
    private Fault relayHangs() {
        int[] held = new int[1];
        return new Fault(
                "relay hangs",
                () -> {
                    scene.relay().hang();
                    scene.awaitPostponed(PATIENCE_WITH_A_RELAY);
                    held[0] = scene.relay().held();
                },
                scene.relay()::recover,
                () -> held[0] + Fault.SENDERS);
    }

    private Fault lineBreaksInTheText() {
        return new Fault(
                "connection breaks in DATA",
                () -> {
                    scene.wire().cutAfter(MID_DATA);
                    soon("broken connections").until(() -> scene.wire().cuts() >= 10);
                },
                scene.wire()::mend,
                () -> scene.wire().cuts());
    }

    private Fault relayClosesAtEachHundredth() {
        return Fault.of(
                "421 at each 100th",
                () -> {
                    scene.relay().closeAtEach(100);
                    scene.awaitMore(500);
                },
                scene.relay()::recover);
    }

    private Fault clockForward() {
        return new Fault(
                "clock an hour ahead",
                () -> {
                    scene.goOn(Duration.ofHours(1));
                    scene.awaitMore(100);
                },
                scene::resetClock,
                () -> Fault.SENDERS);
    }

    /** What was due by the clock before waits for the clock to come there again; everything else goes on. */
    private Fault clockBack() {
        return new Fault(
                "clock an hour back",
                () -> {
                    scene.goOn(Duration.ofHours(-1));
                    scene.awaitMailToOne();
                },
                scene::resetClock,
                () -> Fault.SENDERS);
    }

    private void awaitReady(int status) {
        soon("readiness " + status)
                .atMost(Duration.ofMinutes(3))
                .until(() -> HttpCall.to(scene.own().health("ready")).send().statusCode() == status);
    }
}
