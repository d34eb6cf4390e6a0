package org.hejnal.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.audit.AuditMask;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.platform.EditReason;
import org.hejnal.platform.IdRepository;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.UnknownObjectException;

/**
 * Templates by which messages are written in place of the built-in wording. Who may change them is for the caller to decide.
 */
@Stateless
public class MessageTemplateService {
    public static final int MAX_SUBJECT = 200;
    public static final int MAX_BODY = 20_000;

    /** Versions of one template that are kept. */
    public static final int MAX_VERSIONS = 50;

    /** The channel whose messages have a subject and a text; others follow with their own shapes. */
    private static final String EMAIL = "email";

    private static final List<String> LANGUAGES = List.of("pl", "en");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CatalogueEditRepository rows;

    @Inject
    AuditService audit;

    @Inject
    IdRepository ids;

    @Inject
    Clock clock;

    /**
     * Returns the versions that are kept of a type's templates, by channel and language, the newest first.
     *
     * @throws UnknownObjectException if there is no such type
     */
    public List<MessageTemplateView> list(String eventTypeId) {
        rows.get(EventType.class, CatalogueObject.EVENT_TYPE, eventTypeId);
        return entityManager
                .createQuery(
                        "SELECT t FROM MessageTemplate t WHERE t.eventTypeId = :type"
                                + " ORDER BY t.channelId, t.language, t.version DESC",
                        MessageTemplate.class)
                .setParameter("type", eventTypeId)
                .getResultStream()
                .map(MessageTemplate::view)
                .toList();
    }

    /**
     * Writes messages by a new version from now on, also those that were accepted before.
     *
     * @return the version
     * @throws InvalidValueException if a text is no template, or the channel has no templates
     * @throws UnknownObjectException if there is no such type, or the channel does not carry it
     * @throws InvalidStateException with {@link CatalogueReason#EVENT_TYPE_NEEDED} for the types by which people get in, and
     *     with {@link EditReason#VERSION_CONFLICT} if another version counts than the one that the new one is based on
     */
    public int save(Initiator initiator, SaveTemplate command) {
        check(command);
        rows.lock();
        requireCarried(command.eventTypeId(), command.channelId());
        List<MessageTemplate> versions = versions(command.eventTypeId(), command.channelId(), command.language());
        Optional<MessageTemplate> current = current(versions);
        int currentVersion = current.map(template -> template.view().version()).orElse(0);
        if (command.basedOn().isPresent() && command.basedOn().getAsInt() != currentVersion) {
            throw new InvalidStateException(
                    Optional.of(EditReason.VERSION_CONFLICT),
                    "The version that counts is " + currentVersion + ", and not "
                            + command.basedOn().getAsInt() + '.');
        }
        int version = versions.isEmpty() ? 1 : versions.get(0).view().version() + 1;
        current.ifPresent(MessageTemplate::replace);
        // Before another one counts: the database lets no two be current at any moment.
        entityManager.flush();
        versions.stream().skip(MAX_VERSIONS - 1L).forEach(entityManager::remove);
        entityManager.persist(new MessageTemplate(
                ids.next(),
                new MessageTemplateView(
                        command.eventTypeId(),
                        command.channelId(),
                        command.language(),
                        version,
                        command.subject(),
                        command.body(),
                        true,
                        clock.instant())));
        record(
                initiator,
                "message_template.update",
                key(command.eventTypeId(), command.channelId(), command.language()),
                Map.of("version", currentVersion),
                Map.of(
                        "version", version,
                        "subject", AuditMask.text(command.subject()),
                        "body", AuditMask.text(command.body())));
        return version;
    }

    /**
     * Goes back to the built-in wording. The versions stay to be seen.
     *
     * @return false if that counts already
     * @throws UnknownObjectException if there is no such type, or the channel does not carry it
     */
    public boolean remove(Initiator initiator, String eventTypeId, String channelId, String language) {
        requireLanguage(language);
        rows.lock();
        requireCarried(eventTypeId, channelId);
        Optional<MessageTemplate> current = current(versions(eventTypeId, channelId, language));
        current.ifPresent(template -> {
            template.replace();
            record(
                    initiator,
                    "message_template.remove",
                    key(eventTypeId, channelId, language),
                    Map.of("version", template.view().version()),
                    Map.of("version", 0));
        });
        return current.isPresent();
    }

    /**
     * Checks a template without keeping it.
     *
     * @throws InvalidValueException as {@link #save} does
     * @throws InvalidStateException as {@link #save} does
     */
    public void check(SaveTemplate command) {
        if (!command.channelId().equals(EMAIL)) {
            throw new InvalidValueException(
                    MessageTemplateField.CHANNEL,
                    "Only the channel '" + EMAIL + "' has templates.",
                    new LangDict("Szablony ma tylko kanał e-mail.", "Only the channel e-mail has templates."));
        }
        requireLanguage(command.language());
        if (EventTypePolicy.isAlwaysEnabled(command.eventTypeId())) {
            throw EventTypePolicy.needed("The messages of the type '" + command.eventTypeId()
                    + "' are the hub's own: by them people get in.");
        }
        TemplateText.require(MessageTemplateField.SUBJECT, command.subject());
        TemplateText.require(MessageTemplateField.BODY, command.body());
    }

    private static void requireLanguage(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new InvalidValueException(
                    MessageTemplateField.LANGUAGE,
                    "The language must be one of " + String.join(", ", LANGUAGES) + '.',
                    new LangDict("Nie ma takiego języka.", "There is no such language."));
        }
    }

    private void requireCarried(String eventTypeId, String channelId) {
        rows.get(EventType.class, CatalogueObject.EVENT_TYPE, eventTypeId);
        rows.get(EventChannel.class, CatalogueObject.EVENT_CHANNEL, eventTypeId + ':' + channelId);
    }

    private static Optional<MessageTemplate> current(List<MessageTemplate> versions) {
        return versions.stream().filter(template -> template.view().isCurrent()).findFirst();
    }

    /** The newest first. */
    private List<MessageTemplate> versions(String eventTypeId, String channelId, String language) {
        return entityManager
                .createQuery(
                        "SELECT t FROM MessageTemplate t WHERE t.eventTypeId = :type AND t.channelId = :channel"
                                + " AND t.language = :language ORDER BY t.version DESC",
                        MessageTemplate.class)
                .setParameter("type", eventTypeId)
                .setParameter("channel", channelId)
                .setParameter("language", language)
                .getResultList();
    }

    private static String key(String eventTypeId, String channelId, String language) {
        return eventTypeId + ':' + channelId + ':' + language;
    }

    private void record(
            Initiator initiator, String action, String key, Map<String, Object> before, Map<String, Object> after) {
        audit.record(initiator, AuditedAct.of(action, "message_template", key, before, after));
    }
}
