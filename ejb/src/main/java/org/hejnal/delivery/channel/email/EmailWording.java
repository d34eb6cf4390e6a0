package org.hejnal.delivery.channel.email;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hejnal.delivery.channel.JsonValues;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.eventtype.MessageTemplateField;
import org.hejnal.eventtype.MessageTemplateView;
import org.hejnal.eventtype.SaveTemplate;
import org.hejnal.eventtype.TemplateText;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * What administrators have written for a type of event, filled in. Where they wrote nothing, or what they wrote comes to nothing for
 * a message, there is none, and the built-in wording counts.
 */
@Singleton
public class EmailWording {
    private static final System.Logger LOG = System.getLogger(EmailWording.class.getName());

    /** The last version of each template that was told of. */
    private final Map<String, Integer> told = new ConcurrentHashMap<>();

    @Inject
    EventTypeService eventTypes;

    /**
     * What is told.
     *
     * @param language of the recipient
     * @param eventTypeName in that language
     * @param message in that language
     * @param data a JSON object
     * @param person the recipient's name
     */
    record Told(
            String eventTypeId,
            String language,
            String eventTypeName,
            String message,
            Optional<String> data,
            String person) {}

    /**
     * The words for it.
     *
     * @param subject one line; nothing for the built-in one
     */
    record Words(Optional<String> subject, String body) {}

    Optional<Words> find(Told told) {
        return eventTypes
                .catalogue()
                .findTemplate(told.eventTypeId(), EmailChannel.ID, told.language())
                .flatMap(template -> fillOrNothing(template, told));
    }

    private Optional<Words> fillOrNothing(MessageTemplateView template, Told told) {
        try {
            Words words = words(template.subject(), template.body(), told);
            return words.body().isBlank() ? Optional.empty() : Optional.of(words);
        } catch (IllegalArgumentException e) {
            LOG.log(
                    isNew(template) ? System.Logger.Level.WARNING : System.Logger.Level.DEBUG,
                    "Version {0} of the template of {1} cannot be filled in, and the built-in wording is sent: {2}",
                    template.version(),
                    told.eventTypeId(),
                    e.getMessage());
            return Optional.empty();
        }
    }

    /** A send to many would tell the same of each. */
    private boolean isNew(MessageTemplateView template) {
        String key = template.eventTypeId() + ' ' + template.language();
        return !Integer.valueOf(template.version()).equals(told.put(key, template.version()));
    }

    /** @throws InvalidValueException if it comes to too much */
    static Words fill(SaveTemplate draft, Told told) {
        try {
            return words(draft.subject(), draft.body(), told);
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException(
                    MessageTemplateField.BODY,
                    "The template cannot be filled in: " + e.getMessage(),
                    new LangDict("Tego szablonu nie da się wypełnić.", "This template cannot be filled in."));
        }
    }

    private static Words words(String subject, String body, Told told) {
        Map<String, Object> values = Map.of(
                "message", told.message(),
                "event_type", told.eventTypeName(),
                "person", told.person(),
                "data", told.data().map(JsonValues::of).orElse(Map.of()));
        String line = OneLine.of(TemplateText.fill(subject, values)).strip();
        return new Words(line.isEmpty() ? Optional.empty() : Optional.of(line), TemplateText.fill(body, values));
    }

    /** A missing text as an empty one. */
    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
