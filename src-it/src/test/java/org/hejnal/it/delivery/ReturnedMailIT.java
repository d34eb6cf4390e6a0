package org.hejnal.it.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import com.icegreen.greenmail.user.UserException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.hejnal.launcher.ReceivedMail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** E-mails that come back by real SMTP and IMAP, all at once: the hub looks into the mailbox once a minute. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ReturnedMailIT {
    private static final Duration TWO_LOOKS = Duration.ofMinutes(3);

    private static final ReturnedMailbox MAILBOX = new ReturnedMailbox();

    private static OwnHub own;
    private static Hub hub;
    private static Database database;
    private static UsosClient admin;

    private static Crowd people;
    private static int done;
    private static int aside;

    /** By their numbers in the crowd. */
    private static final int RETIRED = 0;

    private static final int REPEATED = 1;
    private static final int LATE = 2;
    private static final int FULL = 3;
    private static final int REFUSED = 4;
    private static final int COMPLAINING = 5;
    private static final int FORGED = 6;
    private static final int AWAY = 7;
    private static final int LONG_AGO = 8;
    private static final int MUST = 9;

    @BeforeAll
    static void comesBack() throws Exception {
        own = new OwnHub("returned-mail");
        MAILBOX.lock();
        hub = own.start(MAILBOX.settings());
        database = new Database(hub.database());
        admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        people = Crowd.enter(database, 10);
        enterMandatoryType();

        for (int i = 0; i < 5; i++) {
            done(report(RETIRED, send(RETIRED, "custom"), "failed", "5.1.1"));
        }
        for (int i = 0; i < 4; i++) {
            String sender = send(REPEATED, "custom");
            done(report(REPEATED, sender, "failed", "5.1.1"));
            done(report(REPEATED, sender.toUpperCase(Locale.ROOT), "failed", "5.1.1"));
        }
        done(report(LATE, send(LATE, "custom"), "delayed", "4.4.1"));
        done(report(FULL, send(FULL, "custom"), "failed", "5.2.2"));
        done(report(REFUSED, send(REFUSED, "custom"), "failed", "5.7.1"));
        done(ReturnedMail.complaint(send(COMPLAINING, "custom")));
        done(ReturnedMail.complaint(send(MUST, "must_return")));
        done(ReturnedMail.holiday(send(AWAY, "custom")));

        String sender = send(FORGED, "custom");
        aside(report(FORGED, "bounces@example.edu", "failed", "5.1.1"));
        aside(report(FORGED, sender.replaceAll(".@", "g@"), "failed", "5.1.1"));
        aside(report(FORGED, swapped(sender), "failed", "5.1.1"));
        aside("Subject: nothing\n\nnothing\n");
        done(report(FORGED, send(AWAY, "custom"), "delivered", "2.0.0"));

        String old = send(LONG_AGO, "custom");
        database.update(
                "UPDATE delivery SET sent_at = sent_at - interval '15 days' WHERE account_id = ?", id(LONG_AGO));
        done(report(LONG_AGO, old, "failed", "5.1.1"));

        soon("the log says that the mailbox is locked")
                .atMost(TWO_LOOKS)
                .until(() -> log().contains("Reading what has come back fails"));
        MAILBOX.unlock();
        soon("all are read").atMost(TWO_LOOKS).until(() -> MAILBOX.count("INBOX") == 0);
    }

    @AfterAll
    static void stop() {
        own.close();
        MAILBOX.close();
    }

    @Test
    void eachEmailHasAnAddressOfItsOwnThatItComesBackTo() {
        List<String> senders = new ArrayList<>();
        people().forEach(person -> hub.mails().received(Crowd.address(person)).stream()
                .map(ReceivedMail::sender)
                .forEach(senders::add));
        assertThat(senders)
                .hasSizeGreaterThan(15)
                .doesNotHaveDuplicates()
                .allSatisfy(sender -> assertThat(sender).matches("bounces\\+[0-9a-z-]{30,56}@example\\.edu"));
    }

    @Test
    void fiveFailuresForGoodRetireTheAddress() {
        assertThat(point(RETIRED, "retired_reason")).contains("5 failures", "5.1.1", "said by the test");
        assertThat(database.number(
                        "SELECT count(*) FROM audit_entry WHERE action = 'contact_point.retire' AND person_id = ?",
                        id(RETIRED)))
                .isEqualTo(1);
    }

    @Test
    void eachDeliveryCountsOnce() {
        assertThat(point(REPEATED, "hard_failures")).isEqualTo("4");
        assertThat(point(REPEATED, "retired_at")).isEqualTo("null");
        assertThat(point(REPEATED, "last_failure_kind")).isEqualTo("bounced");
        assertThat(states(REPEATED)).isEqualTo("failed failed failed failed");
    }

    @Test
    void administratorsFindWhatHasComeBackAndWhy() {
        assertThat(admin.get("hejnal/failed_deliveries?num=100").body()).contains("It came back: 5.1.1 550 5.1.1");
        String send = database.text("SELECT max(notification_id) FROM delivery WHERE account_id = ?", id(REPEATED));
        assertThat(admin.get("hejnal/why?id=" + send + "&user_id=" + id(REPEATED))
                        .body())
                .contains("ale wróciło jako niedoręczone");
    }

    @Test
    void whatIsOnlyLateOrFullIsNoFailureForGood() {
        assertThat(states(LATE)).isEqualTo("sent");
        assertThat(point(LATE, "last_failure_kind")).isEqualTo("temporary");
        assertThat(states(FULL)).isEqualTo("failed");
        assertThat(point(FULL, "last_failure_kind")).isEqualTo("temporary");
        assertThat(point(FULL, "hard_failures")).isEqualTo("0");
    }

    @Test
    void whatIsAboutTheSenderIsNoFaultOfTheAddress() {
        assertThat(states(REFUSED)).isEqualTo("failed");
        assertThat(point(REFUSED, "last_failure_at")).isEqualTo("null");
    }

    @Test
    void aComplaintEndsWhatALinkWouldEnd() {
        assertThat(choices(COMPLAINING)).isEqualTo("custom:email:false");
        assertThat(database.number(
                        "SELECT count(*) FROM audit_entry WHERE action = 'preference.update' AND person_id = ?",
                        id(COMPLAINING)))
                .isEqualTo(1);
        assertThat(choices(MUST)).as("what is mandatory").isEmpty();
    }

    @Test
    void nothingElseChangesAnything() {
        for (int who : new int[] {FORGED, AWAY, LONG_AGO}) {
            assertThat(point(who, "last_failure_at")).as("person " + who).isEqualTo("null");
            assertThat(states(who)).as("person " + who).doesNotContain("failed");
        }
    }

    @Test
    void theMailboxIsTidyAndTheLogSaysWhatWasInIt() {
        assertThat(MAILBOX.count("Done")).isEqualTo(done);
        assertThat(MAILBOX.count("Aside")).isEqualTo(aside);
        assertThat(log())
                .contains("Reading what has come back works again")
                .contains("11 failures, 1 delays and 1 complaints count")
                .contains(aside + " prove nothing and 0 cannot be read");
        assertThat(log().split("Reading what has come back fails", -1)).hasSize(2);
    }

    private static void enterMandatoryType() {
        database.update("INSERT INTO event_type (id, name_pl, is_mandatory, send_by_default) VALUES ('must_return',"
                + " 'Musi', true, true)");
        database.update(
                "INSERT INTO event_channel (event_type_id, channel_id, send_by_default) VALUES ('must_return', 'email',"
                        + " true)");
        soon("the catalogue is read again")
                .until(() -> admin.get("events2/event_type?id=must_return").status() == 200);
    }

    /** Sends an e-mail and answers where it comes back to. */
    private static String send(int who, String type) {
        String address = Crowd.address(id(who));
        int before = hub.mails().received(address).size();
        assertThat(admin.post(
                                "events2/send_notification",
                                Map.of("user_id", "" + id(who), "message_pl", "Wróci?", "event_type_id", type))
                        .status())
                .isEqualTo(200);
        soon("e-mail to " + address)
                .until(() -> hub.mails().received(address).size() > before
                        && database.number(
                                        "SELECT count(*) FROM delivery WHERE account_id = ? AND state = 'sent'",
                                        id(who))
                                > before);
        return hub.mails().received(address).get(before).sender();
    }

    private static String report(int who, String to, String action, String status) {
        return ReturnedMail.report(to, Crowd.address(id(who)), action, status);
    }

    /** The person of one address, and the proof of another. */
    private static String swapped(String sender) {
        String other = hub.mails().received(Crowd.address(id(RETIRED))).get(0).sender();
        return sender.substring(0, sender.lastIndexOf('-')) + other.substring(other.lastIndexOf('-'));
    }

    private static void done(String message) throws MessagingException, UserException {
        MAILBOX.deliver(message);
        done++;
    }

    private static void aside(String message) throws MessagingException, UserException {
        MAILBOX.deliver(message);
        aside++;
    }

    private static long id(int who) {
        return people.firstId() + who;
    }

    private static List<Long> people() {
        return LongStream.rangeClosed(people.firstId(), people.lastId()).boxed().toList();
    }

    private static String point(int who, String column) {
        return database.text(
                "SELECT " + column + " FROM contact_point WHERE account_id = ? AND channel_id = 'email'", id(who));
    }

    private static String states(int who) {
        return database.text(
                "SELECT string_agg(state, ' ') FROM delivery WHERE account_id = ? AND channel_id = 'email'", id(who));
    }

    private static String choices(int who) {
        return database.text(
                "SELECT coalesce(string_agg(event_type_id || ':' || channel_id || ':' || is_enabled, ' '), '') FROM"
                        + " user_preference WHERE account_id = ?",
                id(who));
    }

    private static String log() {
        try {
            return Files.readString(own.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
