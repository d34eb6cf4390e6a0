package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hejnal.calendar.event.AttendeeView;
import org.hejnal.calendar.event.CommentView;
import org.hejnal.calendar.event.EventView;
import org.hejnal.calendar.listing.OccurrenceView;
import org.hejnal.calendar.recurrence.Frequency;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.recurrence.RuleParts;
import org.hejnal.circle.OwnedId;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.media.PhotoView;
import org.hejnal.platform.Settings;

/** Events as clients see them: the fields of old, then those that an old client passes over. */
@Singleton
class EventObjects {
    /** What the second part of a comment's id has always been. */
    private static final String COMMENT_TYPE = "2011";

    private final String mediaUrl;

    @Inject
    EventObjects(Settings settings) {
        mediaUrl = settings.publicUrl() + "/media/";
    }

    EvtObject of(EventView event) {
        return of(event, event.time().startsAt(), event.time().endsAt());
    }

    Iterable<EvtObject> listOf(Collection<EventView> events) {
        return each(events, this::of);
    }

    Iterable<EvtObject> listOfOccurrences(Collection<OccurrenceView> occurrences) {
        return each(occurrences, this::of);
    }

    /** One of many says which, so that a client can send it back. */
    private EvtObject of(OccurrenceView occurrence) {
        EvtObject feed = of(occurrence.event(), occurrence.startsAt(), occurrence.endsAt());
        return occurrence.event().content().recurrence().isPresent()
                ? feed.with("occurrenceDate", occurrence.startsAt())
                : feed;
    }

    static EvtObject of(CommentView comment) {
        OwnedId event = comment.eventId();
        return new EvtObject()
                .with("modifDate", comment.modifiedAt())
                .with("text", comment.text())
                .with("accountId", comment.authorId())
                .with(
                        "commentId",
                        event.circle() + "_" + COMMENT_TYPE + "_" + event.number() + "_"
                                + comment.id().number());
    }

    /** Made while they are written: what belongs to an event would be there once for each of its occurrences. */
    private static <T> Iterable<EvtObject> each(Collection<T> elements, Function<T, EvtObject> feed) {
        return () -> elements.stream().map(feed).iterator();
    }

    private EvtObject of(EventView event, Instant startsAt, Optional<Instant> endsAt) {
        List<String> pictures = event.photos().stream().map(this::address).toList();
        EvtObject feed = new EvtObject()
                .with("startDate", startsAt)
                .with("modifDate", event.modifiedAt())
                .with("text", event.content().text().title())
                .with("pictureURI", pictures.stream().findFirst())
                .with("pictureURIs", pictures.isEmpty() ? Optional.empty() : Optional.of(pictures))
                .with("accountId", event.authorId())
                .with("eventId", event.id())
                .with("placeId", event.content().links().placeId())
                .with("description", event.content().text().description())
                .with("endDate", endsAt)
                .with("eventType", event.content().kind())
                .with("refPersonId", refPerson(event))
                .with("comments", each(event.comments(), EventObjects::of));
        addExtras(feed, event);
        return feed;
    }

    private static void addExtras(EvtObject feed, EventView event) {
        feed.with("circleId", event.id().circle())
                .with("createDate", event.createdAt())
                .with("where", event.content().text().location())
                .with("color", event.content().text().color())
                .with("allDay", event.time().isAllDay())
                .with("timeZone", event.time().zone())
                .with("contactId", event.content().links().contactId());
        event.content().recurrence().ifPresent(recurrence -> addRecurrence(feed, recurrence));
        if (!event.attendees().isEmpty()) {
            feed.with(
                            "attendees",
                            event.attendees().stream()
                                    .map(AttendeeView::accountId)
                                    .toList())
                    .with("rsvp", each(event.attendees(), EventObjects::of));
        }
        if (!event.content().reminders().isEmpty()) {
            feed.with("reminderList", event.content().reminders());
        }
        if (event.content().isPrivate()) {
            feed.with("private", true);
        }
        feed.with("etag", event.version());
    }

    private static void addRecurrence(EvtObject feed, Recurrence recurrence) {
        RuleParts parts = RuleParts.of(recurrence.rule());
        Frequency frequency = parts.frequency();
        feed.with("recurrency", frequency);
        if (frequency != Frequency.CUSTOM) {
            feed.with("recurrencyInterval", parts.interval())
                    .with("byDay", parts.days())
                    .with("byMonthDay", parts.monthDays())
                    .with("recurrencyEndDate", parts.until());
        }
        feed.with("rrule", recurrence.rule());
        if (!recurrence.exceptions().isEmpty()) {
            feed.with("exceptions", recurrence.exceptions());
        }
    }

    private static EvtObject of(AttendeeView attendee) {
        return new EvtObject()
                .with("accountId", attendee.accountId())
                .with("answer", attendee.answer().id());
    }

    private static Optional<Long> refPerson(EventView event) {
        return event.content()
                .links()
                .personId()
                .or(() -> event.content().links().contactId().map(OwnedId::number));
    }

    /** Clients add what they want of the picture behind the question mark. */
    private String address(PhotoView photo) {
        return mediaUrl + photo.id() + "?";
    }
}
