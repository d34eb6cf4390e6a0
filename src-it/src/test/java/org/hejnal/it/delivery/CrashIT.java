package org.hejnal.it.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.MailText;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/**
 * The worst day: ten thousand e-mails are to go out, the mail server is down, and when it is back the hub is killed in
 * the middle of its work.
 */
class CrashIT {
    private static final int PEOPLE = 10_000;

    /** As many as send at the same time: each may die between the mail server's word and its record. */
    private static final int SENDERS = 8;

    private static final Duration PAST_EVERY_LEASE = Duration.ofSeconds(61);

    @Test
    void everybodyGetsTheirMail() {
        try (OwnHub own = new OwnHub("crash")) {
            Hub hub = own.start();
            Database database = new Database(hub.database());
            Crowd crowd = Crowd.enter(database, PEOPLE);
            Supplier<Answer> send = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret")
                    .signedPost(
                            "events2/send_notification",
                            Map.of("user_ids", crowd.ids(), "message_pl", "Uczelnia jutro nieczynna."));

            own.stopMails();
            assertThat(send.get()).extracting(Answer::status, Answer::body).containsExactly(200, "{}");
            soon("all is written down").until(() -> database.number("SELECT count(*) FROM delivery") == PEOPLE);
            soon("the mail server is missed")
                    .until(() ->
                            database.number("SELECT count(*) FROM delivery WHERE state = 'due' AND next_at > now()")
                                    > 0);
            assertThat(database.number("SELECT count(*) FROM delivery WHERE attempts > 0"))
                    .as("attempts that an outage has cost")
                    .isZero();
            own.restartMails();

            soon("a part is sent")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> hub.mails().size() > PEOPLE / 5);
            own.kill();
            assertThat(hub.mails().size()).isLessThan(PEOPLE);
            own.restartLater(PAST_EVERY_LEASE);

            assertThat(send.get().status()).as("replayed after the crash").isEqualTo(401);
            soon("all is sent")
                    .atMost(Duration.ofMinutes(4))
                    .until(() -> database.number("SELECT count(*) FROM delivery WHERE state <> 'sent'") == 0);
            assertOnceEachOrRecognisablyTwice(hub.mails().all());
        }
    }

    private static void assertOnceEachOrRecognisablyTwice(List<MimeMessage> mails) {
        Map<String, List<String>> idsByRecipient =
                mails.stream().collect(groupingBy(MailText::recipient, mapping(MailText::messageId, toList())));
        assertThat(idsByRecipient).hasSize(PEOPLE);
        assertThat(idsByRecipient.values())
                .allSatisfy(ids -> assertThat(new HashSet<>(ids)).hasSize(1));
        assertThat(mails.size() - PEOPLE).as("doubles").isBetween(0, SENDERS);
    }
}
