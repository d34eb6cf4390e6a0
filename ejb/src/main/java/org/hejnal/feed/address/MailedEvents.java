package org.hejnal.feed.address;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.hejnal.calendar.editing.EventService;
import org.hejnal.calendar.event.EventView;
import org.hejnal.circle.OwnedId;
import org.hejnal.feed.document.FeedHost;
import org.hejnal.feed.document.MailedEvent;
import org.hejnal.notification.CalendarObject;
import org.hejnal.notification.CalendarObjects;
import org.hejnal.platform.DomainException;
import org.hejnal.platform.Settings;

/** The events that news of circles are about, so that mail programs offer to take them over. */
@Singleton
public class MailedEvents implements CalendarObjects {
    private static final Set<String> WITH_EVENT = Set.of("calendar.event_created", "calendar.event_updated");

    @Inject
    EventService events;

    @Inject
    FeedRepository feeds;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public Optional<CalendarObject> find(String eventTypeId, String data, long accountId) {
        return WITH_EVENT.contains(eventTypeId)
                ? eventId(data).flatMap(id -> event(accountId, id)).map(event -> object(event, accountId))
                : Optional.empty();
    }

    /** News of a file are about many events. */
    private static Optional<OwnedId> eventId(String data) {
        try (JsonReader reader = Json.createReader(new StringReader(data))) {
            JsonObject object = reader.readObject();
            return Optional.ofNullable(object.getString("event_id", null)).map(OwnedId::parse);
        }
    }

    /** Nothing if it has gone, or is nothing for this person any more. */
    private Optional<EventView> event(long accountId, OwnedId id) {
        try {
            return Optional.of(events.get(accountId, id));
        } catch (DomainException e) {
            return Optional.empty();
        }
    }

    private CalendarObject object(EventView event, long accountId) {
        Optional<String> place = event.content()
                .links()
                .placeId()
                .flatMap(id -> Optional.ofNullable(feeds.placeNames(accountId).get(id)));
        MailedEvent mailed = new MailedEvent(
                event,
                clock.instant(),
                place,
                FeedHost.of(settings),
                settings.mailFrom().getAddress());
        return new CalendarObject(MailedEvent.METHOD, mailed.text());
    }
}
