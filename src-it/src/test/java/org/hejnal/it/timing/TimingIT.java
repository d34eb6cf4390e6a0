package org.hejnal.it.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes at a time when a person does not want it comes later: never before, never lost, never twice. */
class TimingIT {
    private static final OwnHub OWN = new OwnHub("timing");
    private static Hub hub;
    private static Duration offset = Duration.ZERO;

    @BeforeAll
    static void start() {
        hub = OWN.start();
    }

    @AfterAll
    static void stop() {
        OWN.close();
    }

    @Test
    void aNightIsQuietAndWhatCameComesInTheMorningInItsOrder() {
        Sleeper sleeper = enter("2026-03-28T20:00:00Z");
        sleeper.chooses(Map.of("quiet_hours", "22:00-07:00"));
        Instant night = moveTo("2026-03-28T22:00:00Z");
        String first = isPostponed(sleeper, night, 1);
        String second = isPostponed(sleeper, night, 2);
        String third = isPostponed(sleeper, night, 3);
        assertThat(sleeper.inInbox()).isEqualTo(3);
        assertThat(sleeper.why(first).json().getList("message.en"))
                .last()
                .isEqualTo(
                        "The notification waits until 2026-03-29 07:00 (Europe/Warsaw), because this person has quiet"
                                + " hours.");

        moveTo("2026-03-29T04:58:00Z");
        String urgent = comesThrough(sleeper, "2026-03-29T04:58:00Z", 1);
        assertThat(sleeper.mails()).singleElement().asString().contains(urgent);

        moveTo("2026-03-29T05:00:01Z");
        soon().until(() -> sleeper.mails().size() == 4);
        assertThat(String.join("\n", sleeper.mails())).containsSubsequence(urgent, first, second, third);
        soon().until(() -> sleeper.postponed("quiet_hours") == 0);
        assertThat(sleeper.why(second).json().getList("message.en"))
                .last()
                .isEqualTo("The notification was postponed, because this person had quiet hours, and then sent.");
    }

    @Test
    void aPauseBecomesOneDigestAndLetsThroughWhatIsMandatory() {
        Sleeper sleeper = enter("2026-07-01T10:00:00Z");
        sleeper.collects(true);
        assertThat(sleeper.chooses(Map.of("paused_until", "2026-07-04")).text("paused_until"))
                .startsWith("2026-07-04 00:00:00");
        Instant now = Instant.parse("2026-07-01T10:00:00Z");
        List<String> missed =
                IntStream.range(0, 12).mapToObj(i -> sleeper.isSent(false, now)).toList();
        String mandatory = sleeper.isSent(true, now);
        soon().until(() -> sleeper.collected("pause") == 12);
        assertThat(sleeper.inInbox()).isEqualTo(13);

        moveTo("2026-07-02T05:00:01Z");
        soon("a digest of what is mandatory").until(() -> sleeper.mails().size() == 1);
        assertThat(sleeper.mails().get(0)).contains(mandatory).doesNotContain(missed);
        assertThat(sleeper.collected("pause")).isEqualTo(12);

        OWN.kill();
        OWN.restart();
        moveTo("2026-07-03T05:00:01Z");
        soon("its last day in the pause").until(() -> sleeper.closesOn().equals("2026-07-04"));
        assertThat(sleeper.mails()).hasSize(1);
        moveTo("2026-07-03T23:00:00Z");
        String late = sleeper.isSent(true, Instant.parse("2026-07-03T23:00:00Z"));
        soon().until(() -> sleeper.database()
                        .number(
                                "SELECT count(*) FROM digest_item WHERE account_id = ? AND digest_id IS NULL",
                                sleeper.id())
                == 13);
        assertThat(sleeper.mails()).hasSize(1);

        moveTo("2026-07-04T05:00:01Z");
        soon().until(() -> sleeper.mails().size() == 2);
        assertThat(sleeper.mails().get(1)).contains(missed).contains(late);
    }

    @Test
    void whoEndsAPauseGetsWhatWasMissedAtOnce() {
        Sleeper sleeper = enter("2026-08-03T09:00:00Z");
        sleeper.chooses(Map.of("paused_until", "2026-09-01"));
        Instant now = Instant.parse("2026-08-03T09:00:00Z");
        String first = sleeper.isSent(false, now);
        String second = sleeper.isSent(false, now);
        soon().until(() -> sleeper.collected("pause") == 2);
        moveTo("2026-08-10T09:00:00Z");
        assertThat(sleeper.why(first).json().getList("message.pl"))
                .last()
                .isEqualTo("Powiadomienie czeka na dzienne zestawienie, bo ta osoba wstrzymała wiadomości.");

        assertThat(sleeper.chooses(Map.of("paused_until", "")).status()).isEqualTo(200);
        soon().until(() -> sleeper.mails().size() == 1);
        assertThat(sleeper.mails().get(0)).contains(first).contains(second);
    }

    @Test
    void aChangeOfMindCountsForWhatWaits() {
        Sleeper sleeper = enter("2026-05-01T20:00:00Z");
        sleeper.chooses(Map.of("quiet_hours", "22:00-07:00"));
        Instant night = moveTo("2026-05-01T21:00:00Z");
        String first = isPostponed(sleeper, night, 1);
        String second = isPostponed(sleeper, night, 2);

        sleeper.chooses(Map.of("quiet_hours", "22:00-06:00"));
        soon().until(() -> sleeper.database()
                        .number(
                                "SELECT count(*) FROM delivery WHERE account_id = ? AND postponed = 'quiet_hours'"
                                        + " AND date_trunc('second', next_at) = TIMESTAMPTZ '2026-05-02 04:00Z'",
                                sleeper.id())
                == 2);
        assertThat(sleeper.mails()).isEmpty();

        // Two o'clock in the afternoon.
        client().post(
                        "hejnal/update_settings",
                        Map.of("as_user_id", "" + sleeper.id(), "body", "{\"time_zone\": \"America/Los_Angeles\"}"));
        soon().until(() -> sleeper.mails().size() == 2);
        assertThat(String.join("\n", sleeper.mails())).containsSubsequence(first, second);
    }

    @Test
    void whatIsBeyondTheDailyCapComesWithTheNextDigest() {
        Sleeper sleeper = enter("2026-04-13T10:00:00Z");
        sleeper.chooses(Map.of("daily_cap", "2"));
        Instant now = Instant.parse("2026-04-13T10:00:00Z");
        IntStream.range(0, 5).forEach(i -> sleeper.isSent(false, now));
        soon().until(() ->
                sleeper.collected("daily_cap") == 3 && sleeper.mails().size() == 2);
        comesThrough(sleeper, "2026-04-13T10:00:00Z", 3);

        moveTo("2026-04-14T05:00:01Z");
        soon().until(() -> sleeper.mails().size() == 4);
        assertThat(sleeper.mails().get(3).split("Treść ", -1).length - 1).isGreaterThanOrEqualTo(3);
        sleeper.isSent(false, Instant.parse("2026-04-14T05:00:00Z"));
        soon("a new day").until(() -> sleeper.mails().size() == 5);
    }

    @Test
    void whatIsTriedAgainIsCountedOnce() {
        Sleeper sleeper = enter("2026-04-20T10:00:00Z");
        sleeper.chooses(Map.of("daily_cap", "1"));
        Instant now = Instant.parse("2026-04-20T10:00:00Z");
        hub.mails().refuse(sleeper.address(), 450);
        String first = sleeper.isSent(false, now);
        soon().until(() -> sleeper.database()
                        .number(
                                "SELECT count(*) FROM delivery WHERE account_id = ? AND attempts = 1 AND state = 'due'",
                                sleeper.id())
                == 1);
        sleeper.isSent(false, now);
        soon().until(() -> sleeper.collected("daily_cap") == 1);
        hub.mails().accept(sleeper.address());
        moveTo("2026-04-20T10:10:00Z");
        soon().until(() -> sleeper.mails().size() == 1);
        assertThat(sleeper.mails().get(0)).contains(first);
        assertThat(sleeper.database().number("SELECT singles FROM person_timing WHERE account_id = ?", sleeper.id()))
                .isOne();
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        Sleeper sleeper = enter("2026-02-02T10:00:00Z");
        sleeper.chooses(Map.of("quiet_hours", "22:00-07:00", "daily_cap", "5"));
        List<Map<String, String>> wrong = List.of(
                Map.of("quiet_hours", "07:00-07:00"),
                Map.of("quiet_hours", "24:00-07:00"),
                Map.of("paused_until", "2026-02-02"),
                Map.of("paused_until", "2027-02-03"),
                Map.of("paused_until", "2026-02-30"),
                Map.of("daily_cap", "0"),
                Map.of("daily_cap", "1001"));
        assertThat(wrong).allSatisfy(form -> {
            var answer = sleeper.chooses(form);
            assertThat(answer.status()).as("%s", form).isEqualTo(400);
            assertThat(answer.text("error")).isEqualTo("param_invalid");
            assertThat(answer.text("param_name"))
                    .isEqualTo(form.keySet().iterator().next());
        });
        var shown = client().get("hejnal/person_timing?user_id=" + sleeper.id());
        assertThat(shown.text("quiet_hours")).isEqualTo("22:00-07:00");
        assertThat(shown.json().getInt("daily_cap")).isEqualTo(5);
        assertThat(shown.json().getString("paused_until")).isNull();
        assertThat(sleeper.database()
                        .text(
                                "SELECT string_agg(action, ' ' ORDER BY id) FROM audit_entry WHERE person_id = ?",
                                sleeper.id()))
                .isEqualTo("timing.update timing.look");
    }

    private static Sleeper enter(String time) {
        moveTo(time);
        return Sleeper.enter(hub, client(), "Europe/Warsaw", 7);
    }

    private static UsosClient client() {
        return UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret")
                .timedBy(() -> Instant.now().plus(offset));
    }

    private static Instant moveTo(String time) {
        Instant moment = Instant.parse(time);
        offset = Duration.between(Instant.now(), moment);
        OWN.clock().moveTo(moment);
        return moment;
    }

    private static String isPostponed(Sleeper sleeper, Instant due, int expected) {
        String text = sleeper.isSent(false, due);
        soon().until(() -> sleeper.postponed("quiet_hours") == expected);
        return text;
    }

    /** What is mandatory comes at once, and by then whatever else could have come has had its chance. */
    private static String comesThrough(Sleeper sleeper, String due, int expected) {
        String text = sleeper.isSent(true, Instant.parse(due));
        soon().until(() -> sleeper.mails().size() == expected);
        return text;
    }
}
