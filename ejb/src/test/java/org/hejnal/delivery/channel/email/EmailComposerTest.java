package org.hejnal.delivery.channel.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.hejnal.delivery.channel.DeliveryFailedException;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.delivery.returnpath.ReturnPaths;
import org.hejnal.delivery.unsubscribe.UnsubscribeLinksFake;
import org.hejnal.notification.CalendarObject;
import org.hejnal.platform.KeyedHash;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.SecretKeys;
import org.hejnal.platform.Settings;
import org.hejnal.platform.SettingsFake;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmailComposerTest {
    private static final Instant DUE = Instant.parse("2026-11-22T08:00:00Z");

    private final Session session = Session.getInstance(new Properties());
    private final EmailComposer composer = composer();

    private static EmailComposer composer() {
        return composer("https://events.example.edu");
    }

    private static EmailComposer composer(String publicUrl) {
        EmailComposer composer = new EmailComposer();
        composer.sender = new EmailSender();
        composer.sender.settings = SettingsFake.of(Map.of(
                "hejnal.mail-from",
                "Hejnał Uczelni <hejnal@example.edu>",
                "hejnal.public-url",
                publicUrl,
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
    void carriesTheHeadersOfProperAutomaticMail() throws Exception {
        MimeMessage mail = compose("pl", "Zażółć gęślą jaźń", "Yellow");

        assertThat(mail.getMessageID()).isEqualTo("<n77.u1001@example.edu>");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(DUE);
        assertThat(mail.getHeader("List-Id", null)).isEqualTo("<custom.hejnal.example.edu>");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getFrom()[0]).hasToString("=?UTF-8?Q?Hejna=C5=82_Uczelni?= <hejnal@example.edu>");
        assertThat(mail.getSubject()).isEqualTo("Wiadomość: Zażółć gęślą jaźń");
    }

    @Test
    void saysTheSameAsTextAndAsHtml() throws Exception {
        MimeMultipart body =
                (MimeMultipart) compose("pl", "Zażółć <b>gęślą</b>", "Yellow").getContent();

        assertThat(body.getContentType()).startsWith("multipart/alternative");
        assertThat(body.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat((String) body.getBodyPart(0).getContent()).contains("Zażółć <b>gęślą</b>");
        assertThat(body.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat((String) body.getBodyPart(1).getContent()).contains("Zażółć &lt;b&gt;gęślą&lt;/b&gt;");
    }

    @Test
    void speaksTheLanguageOfThePerson() throws Exception {
        MimeMessage mail = compose("en", "Sala zmieniona", "Room changed");
        assertThat(mail.getSubject()).isEqualTo("Message: Room changed");
        assertThat((String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent())
                .startsWith("Hello,")
                .contains("Room changed")
                .doesNotContain("Sala zmieniona");
    }

    @Test
    void fallsBackToTheLanguageThatIsThere() throws Exception {
        assertThat(compose("en", "Tylko po polsku", null).getSubject()).isEqualTo("Message: Tylko po polsku");
    }

    @Test
    void saysTheTypeOnceInTheSubject() throws Exception {
        assertThat(compose("pl", "Wiadomość od dziekana\nJutro", null).getSubject())
                .isEqualTo("Wiadomość od dziekana");
    }

    @Test
    void keepsLineBreaksOutOfHeaders() throws Exception {
        MimeMessage mail = compose("pl", "raz\r\nBcc: wszyscy@example.edu", null);
        assertThat(mail.getSubject()).isEqualTo("Wiadomość: raz");
        assertThat(mail.getHeader("Bcc")).isNull();
    }

    @Test
    void keepsWhatIsConfidentialOutOfTheSubject() throws Exception {
        LangDict text = new LangDict("Kod: 123456", "Code: 123456");
        Parcel parcel = parcel(
                "en",
                new LangDict("Wysłano kod.", "A code was sent."),
                Optional.of(new Parcel.Confidential(Optional.of(text))),
                "anna@example.edu");

        MimeMessage mail = composer.compose(session, parcel);

        assertThat(mail.getSubject()).isEqualTo("Message");
        assertThat((String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent())
                .contains("Code: 123456");
        assertThat(parcel.toString()).doesNotContain("123456");
    }

    /** RFC 8058, section 3.1: both headers, one HTTPS address. */
    @Test
    void canBeEndedByOneClick() throws Exception {
        MimeMessage mail = compose("en", "Sala zmieniona", "Room changed");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Unsubscribe", null))
                .matches("<https://events\\.example\\.edu/unsubscribe\\?token=[\\w.-]+>");
    }

    @Test
    void hasNoLinkToEndItWherePeopleComeWithoutTls() throws Exception {
        MimeMessage mail = composer("http://localhost:8080")
                .compose(session, parcel("pl", new LangDict("x", null), Optional.empty(), "anna@example.edu"));
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        assertThat(mail.getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void leadsToWhatItIsAbout() throws Exception {
        MimeMultipart body = (MimeMultipart) compose("pl", "Nowa książka: https://library.example.edu/?a=1&b=2.", null)
                .getContent();
        assertThat((String) body.getBodyPart(0).getContent())
                .contains("Otwórz stronę: https://library.example.edu/loans?a=1&b=2");
        assertThat((String) body.getBodyPart(1).getContent())
                .contains(
                        "<a href=\"https://library.example.edu/?a=1&amp;b=2\">https://library.example.edu/?a=1&amp;b=2</a>.")
                .contains("Otwórz stronę: library.example.edu</a>");
    }

    @Test
    void isWordedAsAdministratorsSay() throws Exception {
        composer.templates.wording = EmailWordingFake.of(EmailWordingFake.template(
                "custom",
                "en",
                "{{event_type}} for {{person}}:\n{{data.room}}",
                "Go to {{data.room}}.{{#data.missing}} Never.{{/data.missing}}\n{{message}} <b>"));
        MimeMessage mail = compose("en", "Sala zmieniona", "Room changed");
        assertThat(mail.getSubject()).isEqualTo("Message for Anna Żółć: A1");
        MimeMultipart body = (MimeMultipart) mail.getContent();
        assertThat((String) body.getBodyPart(0).getContent())
                .containsSubsequence("Go to A1.", "Room changed <b>")
                .doesNotContain("Never");
        assertThat((String) body.getBodyPart(1).getContent()).contains("Room changed &lt;b&gt;");
        assertThat(compose("pl", "Sala zmieniona", null).getSubject())
                .as("nobody has written one in Polish")
                .isEqualTo("Wiadomość: Sala zmieniona");
    }

    @Test
    void isWordedAsBuiltInWhereATemplateComesToNothing() throws Exception {
        composer.templates.wording =
                EmailWordingFake.of(EmailWordingFake.template("custom", "en", "", "{{data.missing}} "));
        assertThat(compose("en", "x", "Room changed").getSubject()).isEqualTo("Message: Room changed");
    }

    /** RFC 6047 2.4, read back from the wire. */
    @Test
    void bringsTheEventThatItIsAbout() throws Exception {
        String event = "BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nX-Ż:ż\r\nEND:VCALENDAR\r\n";
        composer.attachments = new CalendarAttachments(
                List.of((type, data, account) -> Optional.of(new CalendarObject("PUBLISH", event))));
        MimeMultipart all = (MimeMultipart) compose("pl", "Próba", null).getContent();
        assertThat(all.getContentType()).startsWith("multipart/mixed");
        assertThat(all.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        BodyPart part = all.getBodyPart(1);
        ContentType type = new ContentType(part.getContentType());
        assertThat(type.match("text/calendar")).isTrue();
        assertThat(type.getParameter("method")).isEqualTo("PUBLISH");
        assertThat(type.getParameter("charset")).isEqualTo("UTF-8");
        assertThat(part.getFileName()).isEqualTo("event.ics");
        assertThat(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(event);
    }

    @Test
    void comesBackToAnAddressOfItsOwn() throws Exception {
        Settings settings = SettingsFake.of(Map.of(
                "hejnal.secret-key", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                "hejnal.mail-bounces", "bounces+*@example.edu"));
        assertThat(envelope()).isNull();
        composer.returnPaths = new ReturnPaths(new KeyedHash(new SecretKeys(settings)), settings);
        assertThat(envelope()).matches("bounces\\+25-rt-[0-9a-f]{24}@example\\.edu");
    }

    private @Nullable String envelope() {
        return ((SMTPMessage) composer.compose(
                        session, parcel("pl", new LangDict("x", null), Optional.empty(), "anna@example.edu")))
                .getEnvelopeFrom();
    }

    @Test
    void refusesAnAddressThatIsNone() {
        Parcel parcel = parcel("pl", new LangDict("x", null), Optional.empty(), "not an address");
        assertThatThrownBy(() -> composer.compose(session, parcel))
                .isInstanceOfSatisfying(
                        DeliveryFailedException.class,
                        e -> assertThat(e.isPermanent()).isTrue());
    }

    private MimeMessage compose(String language, String pl, @Nullable String en)
            throws MessagingException, IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        composer.compose(session, parcel(language, new LangDict(pl, en), Optional.empty(), "anna@example.edu"))
                .writeTo(wire);
        assertThat(wire.toString(StandardCharsets.US_ASCII)).isASCII();
        return new MimeMessage(session, new ByteArrayInputStream(wire.toByteArray()));
    }

    private static Parcel parcel(
            String language, LangDict message, Optional<Parcel.Confidential> confidential, String email) {
        return new Parcel(
                77,
                "custom",
                new LangDict("Wiadomość", "Message"),
                message,
                confidential,
                DUE,
                DUE,
                0,
                new Parcel.Recipient(1001, "Anna Żółć", Optional.of(email), language),
                Optional.of("{\"url\": \"https://library.example.edu/loans?a=1&b=2\", \"room\": \"A1\"}"),
                Optional.empty());
    }
}
