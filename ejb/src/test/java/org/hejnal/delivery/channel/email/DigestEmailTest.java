package org.hejnal.delivery.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.delivery.digest.DigestView;
import org.hejnal.delivery.returnpath.ReturnPaths;
import org.hejnal.delivery.unsubscribe.UnsubscribeLinksFake;
import org.hejnal.platform.KeyedHash;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.SecretKeys;
import org.hejnal.platform.SettingsFake;
import org.junit.jupiter.api.Test;

class DigestEmailTest {
    private static final Instant CLOSED = Instant.parse("2026-11-22T06:00:00Z");

    private final Session session = Session.getInstance(new Properties());
    private final EmailComposer composer = composer();

    private static EmailComposer composer() {
        EmailComposer composer = new EmailComposer();
        composer.sender = new EmailSender();
        composer.sender.settings = SettingsFake.of(Map.of(
                "hejnal.mail-from",
                "Hejnał <hejnal@example.edu>",
                "hejnal.public-url",
                "https://events.example.edu",
                "hejnal.secret-key",
                "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="));
        composer.sender.read();
        composer.templates = new EmailTemplates();
        composer.templates.settings = composer.sender.settings;
        composer.templates.wording = EmailWordingFake.of();
        composer.unsubscribeLinks = UnsubscribeLinksFake.of(composer.sender.settings);
        composer.attachments = new CalendarAttachments(List.of());
        composer.returnPaths =
                new ReturnPaths(new KeyedHash(new SecretKeys(composer.sender.settings)), composer.sender.settings);
        return composer;
    }

    @Test
    void listsEveryItemInBothBodies() throws Exception {
        MimeMultipart body = (MimeMultipart) compose("pl", 1, 1).getContent();

        for (int part = 0; part < 2; part++) {
            assertThat((String) body.getBodyPart(part).getContent())
                    .containsSubsequence("Oceny", "Masz ocenę", "Aktualności", "Dzień otwarty")
                    .doesNotContain("to nie ta wiadomość");
        }
        assertThat((String) body.getBodyPart(1).getContent())
                .contains("5 &lt; 6")
                .doesNotContain("5 < 6");
    }

    @Test
    void isKnownByTheDigestAndNotByItsFirstItem() throws Exception {
        MimeMessage mail = compose("pl", 1, 1);
        assertThat(mail.getMessageID()).isEqualTo("<d500.u1001@example.edu>");
        assertThat(mail.getSubject()).isEqualTo("Zestawienie powiadomień: 2");
        assertThat(mail.getHeader("List-Id", null)).isEqualTo("<digest.hejnal.example.edu>");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(CLOSED);
    }

    @Test
    void speaksEnglishAndSaysWhichPartItIs() throws Exception {
        MimeMessage mail = compose("en", 2, 3);
        assertThat(mail.getSubject()).isEqualTo("Your notifications: 2 (2/3)");
        assertThat((String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent())
                .startsWith("Hello,")
                .contains("You have a grade", "Dzień otwarty");
    }

    @Test
    void leadsToThePageOfEachItemAndEndsAllOfThem() throws Exception {
        MimeMessage mail = compose("pl", 1, 1);
        String link = mail.getHeader("List-Unsubscribe", null);
        assertThat(link)
                .startsWith("<https://events.example.edu/unsubscribe?token=")
                .endsWith(">");
        MimeMultipart body = (MimeMultipart) mail.getContent();
        assertThat((String) body.getBodyPart(0).getContent())
                .contains("Otwórz stronę: https://grades.example.edu/5")
                .contains("Nie chcę e-maili o zdarzeniach tych rodzajów: " + link.substring(1, link.length() - 1));
        assertThat((String) body.getBodyPart(1).getContent())
                .contains("<a href=\"https://grades.example.edu/5\"", "Otwórz stronę: grades.example.edu</a>")
                .contains("<a href=\"" + link.substring(1, link.length() - 1) + "\">");
    }

    private MimeMessage compose(String language, int part, int parts) {
        DigestView digest = new DigestView(
                500,
                part,
                parts,
                List.of(
                        new DigestView.Item(
                                "custom",
                                new LangDict("Oceny", "Grades"),
                                new LangDict("Masz ocenę 5 < 6", "You have a grade 5 < 6"),
                                Optional.of("{\"url\": \"https://grades.example.edu/5\"}")),
                        new DigestView.Item(
                                "news",
                                new LangDict("Aktualności", "News"),
                                new LangDict("Dzień otwarty", null),
                                Optional.empty())));
        return composer.compose(
                session,
                new Parcel(
                        77,
                        "grades",
                        new LangDict("Oceny", "Grades"),
                        new LangDict("to nie ta wiadomość", null),
                        Optional.empty(),
                        CLOSED,
                        CLOSED,
                        0,
                        new Parcel.Recipient(1001, "Anna Nowak", Optional.of("anna@example.edu"), language),
                        Optional.empty(),
                        Optional.of(digest)));
    }
}
