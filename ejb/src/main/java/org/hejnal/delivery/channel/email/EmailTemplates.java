package org.hejnal.delivery.channel.email;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.delivery.channel.TargetUrl;
import org.hejnal.delivery.digest.DigestView;
import org.hejnal.eventtype.SaveTemplate;
import org.hejnal.platform.OneLine;
import org.hejnal.platform.Settings;

/** The wording and the looks of e-mails: FreeMarker templates and a bundle of texts per language. */
@Singleton
public class EmailTemplates {
    private static final int MAX_SUBJECT = 100;

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);

    @Inject
    Settings settings;

    @Inject
    EmailWording wording;

    public EmailTemplates() {
        freemarker.setClassForTemplateLoading(EmailTemplates.class, "");
        freemarker.setDefaultEncoding("UTF-8");
        freemarker.setLocale(Locale.ROOT);
        freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        freemarker.setLogTemplateExceptions(false);
    }

    /** @param unsubscribe the link that ends what this message is of */
    EmailText render(Parcel parcel, Optional<String> unsubscribe) {
        return parcel.digest()
                .map(digest -> renderDigest(parcel, digest, unsubscribe))
                .orElseGet(() -> renderSingle(parcel, words(parcel), unsubscribe));
    }

    /**
     * The same for a single message by a template that does not count yet.
     *
     * @throws org.hejnal.platform.InvalidValueException if it comes to too much
     */
    EmailText renderDraft(Parcel parcel, SaveTemplate draft) {
        return renderSingle(parcel, Optional.of(EmailWording.fill(draft, told(parcel))), Optional.empty());
    }

    /** A text for the recipient's eyes is the hub's own. */
    private Optional<EmailWording.Words> words(Parcel parcel) {
        return parcel.confidential().isPresent() ? Optional.empty() : wording.find(told(parcel));
    }

    private static EmailWording.Told told(Parcel parcel) {
        String language = parcel.recipient().language();
        return new EmailWording.Told(
                parcel.eventTypeId(),
                language,
                EmailWording.text(parcel.eventTypeName().in(language)),
                EmailWording.text(parcel.personalMessage().in(language)),
                parcel.data(),
                parcel.recipient().name());
    }

    private EmailText renderDigest(Parcel parcel, DigestView digest, Optional<String> unsubscribe) {
        String language = parcel.recipient().language();
        ResourceBundle texts = texts(language);
        String count = texts.getString("digestSubject") + ": " + digest.items().size();
        String subject = digest.parts() == 1 ? count : count + " (" + digest.part() + "/" + digest.parts() + ")";
        Map<String, Object> model = Map.of(
                "language",
                language,
                "subject",
                subject,
                "items",
                digest.items().stream()
                        .map(item -> show(item, parcel.recipient()))
                        .toList(),
                "portalUrl",
                settings.publicUrl() + "/",
                "unsubscribeUrl",
                unsubscribe.orElse(""),
                "texts",
                texts);
        return new EmailText(subject, fill("digest.ftl", model), fill("digest.ftlh", model));
    }

    private Map<String, Object> show(DigestView.Item item, Parcel.Recipient to) {
        String name = EmailWording.text(item.eventTypeName().in(to.language()));
        String sent = EmailWording.text(item.message().in(to.language()));
        String message = wording.find(
                        new EmailWording.Told(item.eventTypeId(), to.language(), name, sent, item.data(), to.name()))
                .map(EmailWording.Words::body)
                .orElse(sent);
        return Map.of(
                "eventTypeName",
                name,
                "message",
                message,
                "pieces",
                LinkedText.pieces(message),
                "target",
                show(item.data().flatMap(TargetUrl::in)));
    }

    private static Map<String, String> show(Optional<TargetUrl> target) {
        return target.map(page -> Map.of("url", page.url(), "host", page.host()))
                .orElse(Map.of());
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle("org.hejnal.delivery.channel.email.texts", new Locale(language));
    }

    private EmailText renderSingle(Parcel parcel, Optional<EmailWording.Words> words, Optional<String> unsubscribe) {
        String language = parcel.recipient().language();
        String name = EmailWording.text(parcel.eventTypeName().in(language));
        String sent = EmailWording.text(parcel.personalMessage().in(language));
        String message = words.map(EmailWording.Words::body).orElse(sent);
        String subject = parcel.confidential().isPresent()
                ? OneLine.of(name)
                : words.flatMap(EmailWording.Words::subject)
                        .map(EmailTemplates::shortened)
                        .orElseGet(() -> subject(name, sent));
        Map<String, Object> model = Map.of(
                "language",
                language,
                "eventTypeName",
                name,
                "message",
                message,
                "pieces",
                LinkedText.pieces(message),
                "target",
                show(parcel.data().flatMap(TargetUrl::in)),
                "portalUrl",
                settings.publicUrl() + "/",
                "unsubscribeUrl",
                unsubscribe.orElse(""),
                "texts",
                texts(language));
        return new EmailText(subject, fill("notification.ftl", model), fill("notification.ftlh", model));
    }

    /** The type's name and the message's first line, or the line alone where it begins with the name. */
    private static String subject(String eventTypeName, String message) {
        String name = OneLine.of(eventTypeName);
        String line = OneLine.of(message.strip().lines().findFirst().orElse(""));
        return shortened(line.startsWith(name) ? line : name + ": " + line);
    }

    private static String shortened(String subject) {
        int end = subject.offsetByCodePoints(0, Math.min(MAX_SUBJECT, subject.codePointCount(0, subject.length())));
        return end < subject.length() ? subject.substring(0, end) + "…" : subject;
    }

    private String fill(String template, Map<String, Object> model) {
        StringWriter writer = new StringWriter();
        try {
            freemarker.getTemplate(template).process(model, writer);
        } catch (TemplateException e) {
            throw new IllegalStateException("The template " + template + " is broken", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }
}
