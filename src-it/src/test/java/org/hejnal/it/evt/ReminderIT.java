package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Database;
import org.junit.jupiter.api.Test;

/** Reminders come once, to those whom they concern, and go on with what recurs. */
@HejnalTest
class ReminderIT {
    private static final int MANY = 30;

    private final TestCircle circle = new TestCircle(Hub.main());
    private final Database database = circle.database();
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    @Test
    void comesToEverybodyBeforeTheEventBegins() {
        Instant start = Instant.now().plusSeconds(63).truncatedTo(ChronoUnit.MILLIS);
        String event = create("Concert", start, "reminderList=1");
        assertThat(nextAt(event)).isEqualTo(start.minusSeconds(60));
        soon().until(() -> reminded(event) == 3);
        assertThat(told(event, TestCircle.AUTHOR)).isEqualTo(1);
        assertThat(database.number(planned(event) + " AND next_at IS NOT NULL")).isZero();
    }

    @Test
    void comesToThoseWhoAreAskedAndHaveNotSaidNo() {
        String event = create(
                "Rehearsal",
                Instant.now().plusSeconds(7200),
                "reminderList=30",
                "attendees=" + circle.id(TestCircle.MEMBER) + "," + circle.id(TestCircle.OWNER));
        circle.as(TestCircle.OWNER).feed("evt/answer", "eventId=" + event, "answer=DECLINED");
        makeDue(event, "now()", "now() + interval '30 minutes'");
        soon().until(() -> reminded(event) > 0);
        assertThat(told(event, TestCircle.MEMBER)).isEqualTo(1);
        assertThat(told(event, TestCircle.AUTHOR)).as("it is theirs").isEqualTo(1);
        assertThat(told(event, TestCircle.OWNER)).isZero();
    }

    @Test
    void movesWithTheEventAndGoesWithIt() {
        Instant start = Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        String event = create("Trip", start, "reminderList=60");
        author.feed("evt/update", "eventId=" + event, "startDate=" + start.plusSeconds(7200));
        assertThat(nextAt(event)).isEqualTo(start.plusSeconds(3600));
        author.feed("evt/update", "eventId=" + event, "reminderList=");
        assertThat(database.number(planned(event))).isZero();
        author.feed("evt/update", "eventId=" + event, "reminderList=5");
        author.feed("evt/delete", "eventId=" + event);
        assertThat(database.number(planned(event))).isZero();
    }

    @Test
    void whatRecursIsSetOnAndWhatIsLongOverIsLeftOut() {
        Instant first =
                Instant.now().minus(10, ChronoUnit.DAYS).plusSeconds(7200).truncatedTo(ChronoUnit.SECONDS);
        String event = create("Daily", first, "recurrency=DAILY", "reminderList=0");
        Instant next = nextAt(event);
        assertThat(next).isEqualTo(first.plus(10, ChronoUnit.DAYS));
        // As after an outage of a week: the occurrence of a day ago is the only one that is still told.
        makeDue(event, "'" + first.plus(2, ChronoUnit.DAYS) + "'", "'" + first.plus(2, ChronoUnit.DAYS) + "'");
        soon().until(() -> next.equals(nextAt(event)));
        assertThat(reminded(event)).isEqualTo(3);
        assertThat(told(event, TestCircle.MEMBER)).isEqualTo(1);
    }

    @Test
    void movesOnWithoutTheOccurrenceThatIsLeftOutAndByANewRule() {
        Instant first = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        String event = create("Training", first, "recurrency=DAILY", "reminderList=60");
        assertThat(nextAt(event)).isEqualTo(first.minusSeconds(3600));
        author.feed("evt/delete", "eventId=" + event, "option=One", "occurrenceDate=" + first);
        assertThat(nextAt(event)).isEqualTo(first.plus(1, ChronoUnit.DAYS).minusSeconds(3600));
        author.feed("evt/update", "eventId=" + event, "rrule=FREQ=DAILY;INTERVAL=3;COUNT=2");
        assertThat(nextAt(event)).as("a new rule has no exceptions").isEqualTo(first.minusSeconds(3600));
        author.feed("evt/delete", "eventId=" + event, "option=One", "occurrenceDate=" + first);
        assertThat(nextAt(event)).isEqualTo(first.plus(3, ChronoUnit.DAYS).minusSeconds(3600));
    }

    /** Another node's transaction is one like any other. */
    @Test
    void whatAnotherNodeIsSendingIsLeftToIt() throws SQLException {
        String theirs = create("Theirs", Instant.now().plusSeconds(7200), "reminderList=10");
        String ours = create("Ours", Instant.now().plusSeconds(7200), "reminderList=10");
        String mine = "WHERE circle_id = " + circle.id() + " AND event_number = " + number(theirs);
        makeDue(theirs, "now() + interval '5 seconds'", "now()");
        try (Connection node = Hub.main().database().getConnection();
                Statement statement = node.createStatement()) {
            node.setAutoCommit(false);
            statement.execute("SELECT 1 FROM calendar_event_reminder " + mine + " FOR UPDATE");
            // Behind the one that is held, so that whoever waits for that one does not come to it.
            makeDue(ours, "now() + interval '6 seconds'", "now()");
            soon().until(() -> reminded(ours) == 3);
            assertThat(reminded(theirs)).isZero();
            statement.execute("UPDATE calendar_event_reminder SET next_at = NULL, occurrence_at = NULL " + mine);
            node.commit();
        }
        makeDue(ours, "now()", "now()");
        soon().until(() -> reminded(ours) == 6);
        assertThat(reminded(theirs)).isZero();
    }

    @Test
    void manyThatAreDueAtOnceComeOnceEach() {
        for (int i = 0; i < MANY; i++) {
            create("Together " + i, Instant.now().plusSeconds(7200), "reminderList=10");
        }
        database.update(
                "UPDATE calendar_event_reminder SET next_at = now(), occurrence_at = now() WHERE circle_id = ?",
                circle.id());
        String sent = "SELECT count(*) FROM notification WHERE event_type_id = 'calendar.reminder'"
                + " AND data->>'circle_id' = '" + circle.id() + "'";
        soon().until(() -> database.number(sent) == MANY);
        soon().until(() -> database.number(
                        "SELECT count(*) FROM calendar_event_reminder WHERE circle_id = ? AND next_at <= now()",
                        circle.id())
                == 0);
        assertThat(database.number(sent)).isEqualTo(MANY);
    }

    /** Nothing makes it sent while it is put off. */
    @Test
    void whatIsDueStaysDueWhileItsEventIsEdited() {
        Instant start = Instant.now().plusSeconds(600).truncatedTo(ChronoUnit.MILLIS);
        String event = create("Seminar", start, "endDate=" + start.plusSeconds(3600), "reminderList=30,5");
        String sendAt = "'" + start.minusSeconds(1800) + "'";
        putOff(event, 30, sendAt, "'" + start + "'");
        author.feed("evt/update", "eventId=" + event, "endDate=" + start.plusSeconds(7200), "reminderList=30,6");
        assertThat(database.number(planned(event) + " AND minutes_before = 30 AND next_at = " + sendAt))
                .isEqualTo(1);
        assertThat(database.number(planned(event) + " AND minutes_before = 6 AND next_at > now()"))
                .isEqualTo(1);
        author.feed("evt/update", "eventId=" + event, "startDate=" + start.plusSeconds(60));
        assertThat(database.number(planned(event) + " AND minutes_before = 30 AND next_at IS NOT NULL"))
                .as("another time")
                .isZero();
        assertThat(reminded(event)).isZero();
    }

    @Test
    void oneThatCannotBeSentWaitsAndTheRestComes() {
        String odd = create("Odd", Instant.now().plusSeconds(7200), "recurrency=DAILY", "reminderList=30");
        String late = create("Late", Instant.now().plusSeconds(7200), "recurrency=DAILY", "reminderList=30");
        String fine = create("Fine", Instant.now().plusSeconds(7200), "reminderList=30");
        rule(odd, "FREQ=NEVER");
        rule(late, "FREQ=NEVER");
        makeDue(odd, "now() - interval '1 minute'", "now()");
        makeDue(late, "now() - interval '3 days'", "now() - interval '3 days'");
        soon().until(() -> database.number(planned(odd) + " AND retry_at > now() AND next_at < now()") == 1
                && database.number(planned(late) + " AND retry_at > now() AND next_at < now()") == 1);
        makeDue(fine, "now()", "now() + interval '30 minutes'");
        soon().until(() -> told(fine, TestCircle.MEMBER) == 1);
        assertThat(reminded(odd) + reminded(late)).isZero();

        rule(odd, "FREQ=DAILY");
        rule(late, "FREQ=DAILY");
        database.update(
                "UPDATE calendar_event_reminder SET retry_at = now() WHERE circle_id = ? AND retry_at IS NOT NULL",
                circle.id());
        soon().until(() -> database.number(planned(odd) + " AND retry_at IS NULL AND next_at > now()") == 1
                && database.number(planned(late) + " AND retry_at IS NULL AND next_at > now()") == 1);
        assertThat(told(odd, TestCircle.MEMBER)).isEqualTo(1);
        assertThat(reminded(late)).as("it was for three days ago").isZero();
    }

    @Test
    void nobodyElseIsRemindedWhenAllWhoWereAskedHaveLeft() {
        EvtClient owner = circle.as(TestCircle.OWNER);
        String event = create(
                "Tête-à-tête",
                Instant.now().plusSeconds(7200),
                "reminderList=30",
                "attendees=" + circle.id(TestCircle.MEMBER));
        remove(owner, TestCircle.MEMBER);
        makeDue(event, "now()", "now() + interval '30 minutes'");
        soon().until(() -> reminded(event) > 0);
        assertThat(told(event, TestCircle.AUTHOR)).isEqualTo(1);
        assertThat(reminded(event)).isEqualTo(1);

        author.feed("evt/update", "eventId=" + event, "reminderList=20");
        remove(owner, TestCircle.AUTHOR);
        makeDue(event, "now()", "now() + interval '20 minutes'");
        soon().until(() -> database.number(planned(event) + " AND next_at <= now()") == 0);
        assertThat(database.number("SELECT count(*) FROM notification WHERE event_type_id = 'calendar.reminder'"
                        + " AND data->>'event_id' = '" + event + "'"))
                .as("nothing is announced to nobody")
                .isEqualTo(1);
    }

    private void remove(EvtClient owner, int person) {
        owner.feed("acc/removemember", "circleId=" + circle.id(), "accountId=" + circle.id(person));
    }

    private void rule(String event, String rule) {
        database.update(
                "UPDATE calendar_event SET recurrence = '" + rule + "' WHERE circle_id = ? AND number = ?",
                circle.id(),
                number(event));
    }

    private void putOff(String event, int minutes, String sendAt, String occurrence) {
        database.update(
                "UPDATE calendar_event_reminder SET next_at = CAST(" + sendAt
                        + " AS timestamptz), occurrence_at = CAST(" + occurrence
                        + " AS timestamptz), retry_at = now() + interval '1 hour'"
                        + " WHERE circle_id = ? AND event_number = ? AND minutes_before = ?",
                circle.id(),
                number(event),
                (long) minutes);
    }

    private String create(String text, Instant start, String... more) {
        String[] fields = new String[more.length + 2];
        fields[0] = "text=" + text;
        fields[1] = "startDate=" + start;
        System.arraycopy(more, 0, fields, 2, more.length);
        return author.feed("evt/create", fields).getString("eventId");
    }

    private void makeDue(String event, String sendAt, String occurrence) {
        database.update(
                "UPDATE calendar_event_reminder SET next_at = CAST(" + sendAt
                        + " AS timestamptz), occurrence_at = CAST(" + occurrence
                        + " AS timestamptz) WHERE circle_id = ? AND event_number = ?",
                circle.id(),
                number(event));
    }

    private Instant nextAt(String event) {
        String next = database.text(planned(event)
                .replace("count(*)", "to_char(next_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"));
        return Instant.parse(next);
    }

    private String planned(String event) {
        return "SELECT count(*) FROM calendar_event_reminder WHERE circle_id = " + circle.id() + " AND event_number = "
                + number(event);
    }

    private long reminded(String event) {
        return database.number(reminders(event));
    }

    private long told(String event, int person) {
        return database.number(reminders(event) + " AND r.account_id = " + circle.id(person));
    }

    private static String reminders(String event) {
        return "SELECT count(*) FROM notification n JOIN notification_recipient r ON r.notification_id = n.id"
                + " WHERE n.event_type_id = 'calendar.reminder' AND n.data->>'event_id' = '" + event + "'";
    }

    private static long number(String event) {
        return Long.parseLong(event.split("_")[1]);
    }
}
