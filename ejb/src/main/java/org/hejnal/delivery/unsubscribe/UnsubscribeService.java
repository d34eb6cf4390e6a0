package org.hejnal.delivery.unsubscribe;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.DirectoryService;
import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.EventChannelView;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.eventtype.EventTypeView;
import org.hejnal.platform.Patch;
import org.hejnal.platform.Rows;
import org.hejnal.preference.EventPreferenceView;
import org.hejnal.preference.PreferenceService;
import org.hejnal.preference.UpdatePreference;

/**
 * Lets whoever has a link end what its message is about, and get it again. The link is the proof: it came to the person. What
 * is mandatory stays.
 */
@Stateless
public class UnsubscribeService {
    private static final String KINDS = """
            SELECT DISTINCT n.event_type_id FROM digest_item i JOIN notification n ON n.id = i.notification_id
            WHERE i.digest_id = :digest AND i.account_id = :account AND i.skipped IS NULL
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnsubscribeTokens tokens;

    @Inject
    EventTypeService eventTypes;

    @Inject
    PreferenceService preferences;

    @Inject
    DirectoryService directory;

    /** Tells what a link would end, and changes nothing. Nothing for a link of nobody, of somebody who has gone, or of a digest that is kept no longer. */
    public Optional<SubscriptionView> find(String token) {
        return read(token).map(this::view);
    }

    /**
     * Ends it, or begins it again. What holds already stays.
     *
     * @param address where the request came from
     */
    public Optional<SubscriptionView> choose(String token, boolean isWanted, String address) {
        Optional<Subscription> found = read(token);
        found.ifPresent(subscription -> choose(
                new Initiator(OptionalLong.of(subscription.accountId()), OptionalLong.empty(), address),
                subscription,
                isWanted));
        return found.map(this::view);
    }

    /**
     * Ends what a link in a message would end, as its reader has called it spam. Whoever reported that is to be trusted.
     *
     * @param digestId if the message was a digest
     * @param eventTypeId the type of a single message
     * @return false if nothing was to be ended: all of it is mandatory, or has ended
     */
    public boolean endByComplaint(long accountId, String channelId, Optional<Long> digestId, String eventTypeId) {
        Subscription subscription = digestId.map(id -> Subscription.ofDigest(accountId, channelId, id))
                .orElse(new Subscription(accountId, channelId, eventTypeId));
        return directory.isActive(accountId) && choose(Initiator.PRODUCT, subscription, false) > 0;
    }

    /** @return how many choices have changed */
    private int choose(Initiator initiator, Subscription subscription, boolean isWanted) {
        List<EventPreferenceView> others = offered(subscription).stream()
                .filter(preference -> preference.isEnabled() != isWanted)
                .toList();
        others.forEach(preference -> preferences.update(
                initiator,
                new UpdatePreference(
                        subscription.accountId(), preference.eventChannelId(), Optional.of(isWanted), Patch.keep())));
        return others.size();
    }

    private Optional<Subscription> read(String token) {
        return tokens.read(token)
                .filter(subscription -> directory.isActive(subscription.accountId()))
                .filter(subscription -> !kinds(subscription).isEmpty());
    }

    private SubscriptionView view(Subscription subscription) {
        Catalogue catalogue = eventTypes.catalogue();
        List<EventPreferenceView> all = offered(subscription);
        return new SubscriptionView(
                all.stream()
                        .map(preference -> catalogue.getEventChannel(preference.eventChannelId()))
                        .map(channel ->
                                catalogue.getEventType(channel.eventTypeId()).name())
                        .toList(),
                all.stream().noneMatch(EventPreferenceView::isEnabled));
    }

    /** What there is to choose, in the order of the catalogue. */
    private List<EventPreferenceView> offered(Subscription subscription) {
        Catalogue catalogue = eventTypes.catalogue();
        Set<String> kinds = kinds(subscription);
        List<EventChannelView> channels = catalogue.eventTypes().stream()
                .map(EventTypeView::id)
                .filter(kinds::contains)
                .filter(type -> catalogue.isChoice(type, subscription.channelId()))
                .flatMap(type -> catalogue.listChannelsOf(type).stream())
                .filter(channel -> channel.channelId().equals(subscription.channelId()))
                .toList();
        var chosen = preferences.list(subscription.accountId(), channels, catalogue);
        return channels.stream()
                .flatMap(channel -> Optional.ofNullable(chosen.get(channel)).stream())
                .toList();
    }

    private Set<String> kinds(Subscription subscription) {
        return subscription.isDigest()
                ? new HashSet<>(Rows.of(
                                entityManager
                                        .createNativeQuery(KINDS, String.class)
                                        .setParameter("digest", subscription.digestId())
                                        .setParameter("account", subscription.accountId()),
                                String.class)
                        .toList())
                : Set.of(subscription.of());
    }
}
