package org.hejnal.delivery.unsubscribe;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Optional;
import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.platform.Settings;

/**
 * The links that messages carry. There is none for what is mandatory, and none where people reach this installation without
 * TLS: RFC 8058 demands https.
 */
@Singleton
public class UnsubscribeLinks {
    /** The page that the links lead to, under the public address. */
    public static final String PATH = "/unsubscribe";

    @Inject
    UnsubscribeTokens tokens;

    @Inject
    EventTypeService eventTypes;

    @Inject
    Settings settings;

    /** The link that ends what comes of one type. */
    public Optional<String> ofType(long accountId, String channelId, String eventTypeId) {
        return settings.publicUrl().startsWith("https:")
                        && eventTypes.catalogue().isChoice(eventTypeId, channelId)
                ? Optional.of(link(new Subscription(accountId, channelId, eventTypeId)))
                : Optional.empty();
    }

    /**
     * The link that ends what comes of the types in a digest, as far as they are not mandatory.
     *
     * @param eventTypeIds the types in it
     */
    public Optional<String> ofDigest(long accountId, String channelId, long digestId, Collection<String> eventTypeIds) {
        Catalogue catalogue = eventTypes.catalogue();
        return settings.publicUrl().startsWith("https:")
                        && eventTypeIds.stream().anyMatch(type -> catalogue.isChoice(type, channelId))
                ? Optional.of(link(Subscription.ofDigest(accountId, channelId, digestId)))
                : Optional.empty();
    }

    private String link(Subscription subscription) {
        return settings.publicUrl() + PATH + "?token=" + tokens.of(subscription);
    }
}
