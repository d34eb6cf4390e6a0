package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** News of events bring them, and mail programs offer to take them over. */
@HejnalTest
class CalendarMailIT {
    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    @Test
    void theEmailOfAnEventBringsItAsItIsNow() throws Exception {
        for (String type : List.of("calendar.event_created", "calendar.event_updated", "calendar.event_cancelled")) {
            wantMails(type);
        }
        String event = circle.event(author, "Rehearsal");
        VEvent created = event(mail(1));
        assertThat(created.getUid().getValue()).isEqualTo(event + "@localhost");
        assertThat(created.getSummary().getValue()).isEqualTo("Rehearsal");
        assertThat(created.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));

        author.feed("evt/update", "eventId=" + event, "startDate=2026-03-01T10:30:00Z");
        VEvent changed = event(mail(2));
        assertThat(changed.getUid()).isEqualTo(created.getUid());
        assertThat(changed.getSequence().getValue())
                .isGreaterThan(created.getSequence().getValue());
        assertThat(changed.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-03-01T10:30:00Z"));

        author.feed("evt/delete", "eventId=" + event);
        assertThat(mail(3).getContentType()).as("nothing is left to bring").startsWith("multipart/alternative");
    }

    private MimeMessage mail(int number) {
        String address = circle.signIn(TestCircle.MEMBER);
        soon("e-mail " + number + " to " + address)
                .until(() -> hub.mails().to(address).size() == number);
        return hub.mails().to(address).get(number - 1);
    }

    private static VEvent event(MimeMessage mail) throws Exception {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        BodyPart part = parts.getBodyPart(1);
        ContentType type = new ContentType(part.getContentType());
        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        ICalendar calendar = Biweekly.parse(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .first();
        assertThat(type.getParameter("method"))
                .isEqualTo("PUBLISH")
                .isEqualTo(calendar.getMethod().getValue());
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getEvents().get(0).getOrganizer().getEmail()).isEqualTo("hejnal@localhost");
        return calendar.getEvents().get(0);
    }

    private void wantMails(String type) {
        assertThat(UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                        .with(GrantedToken.enter(circle.database(), circle.id(TestCircle.MEMBER)))
                        .post(
                                "events2/update_user_preference",
                                Map.of("body", "{\"id\": \"" + type + ":email\", \"is_enabled\": true}"))
                        .status())
                .isEqualTo(200);
    }
}
