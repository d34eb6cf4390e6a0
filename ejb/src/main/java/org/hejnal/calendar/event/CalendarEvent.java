package org.hejnal.calendar.event;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.calendar.recurrence.RecurrencePolicy;
import org.hejnal.calendar.recurrence.Series;
import org.hejnal.circle.OwnedId;
import org.hejnal.circle.OwnedKey;
import org.jspecify.annotations.Nullable;

/** The row of an event. Whoever writes it holds its circle's row. */
@Entity
@Table(name = "calendar_event")
public class CalendarEvent {
    @EmbeddedId
    private OwnedKey key;

    @Column
    private int version;

    @Column(name = "change_number")
    private long changeNumber;

    @Column(name = "author_id")
    private @Nullable Long authorId;

    @Column(name = "event_type")
    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Column
    private String title;

    @Column
    private String description;

    @Column
    private @Nullable String location;

    @Column
    private @Nullable String color;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "is_all_day")
    private boolean isAllDay;

    @Column(name = "time_zone")
    private String timeZone;

    @Column
    private @Nullable String recurrence;

    @Column(name = "recurs_until")
    private @Nullable Instant recursUntil;

    @Column(name = "recurs_weight")
    private int recursWeight;

    @Column(name = "own_bytes")
    private int ownBytes;

    @Column(name = "added_bytes")
    private int addedBytes;

    @Column(name = "place_number")
    private @Nullable Long placeNumber;

    @Column(name = "contact_number")
    private @Nullable Long contactNumber;

    @Column(name = "person_id")
    private @Nullable Long personId;

    @Column
    private @Nullable String uid;

    @Column(name = "is_private")
    private boolean isPrivate;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    protected CalendarEvent() {}

    public CalendarEvent(OwnedId id, Origin origin, EventDraft draft, Change change) {
        this.key = OwnedKey.of(id);
        this.authorId = origin.authorId();
        this.uid = origin.uid().orElse(null);
        this.createdAt = change.at();
        write(draft, change);
        this.version = 0;
    }

    /** Whose it is, and what it is called where it came from. */
    public record Origin(long authorId, Optional<String> uid) {}

    /** A change in a circle: its number, and when it was. */
    public record Change(long number, Instant at) {}

    public OwnedId id() {
        return key.id();
    }

    public int version() {
        return version;
    }

    public long changeNumber() {
        return changeNumber;
    }

    public Optional<Long> authorId() {
        return Optional.ofNullable(authorId);
    }

    public boolean isPrivate() {
        return isPrivate;
    }

    /** Whether a member of its circle sees it. */
    boolean isVisibleTo(long accountId) {
        return !isPrivate || authorId().equals(Optional.of(accountId));
    }

    /** The one person who sees it; absent for all members of the circle. */
    public Optional<Long> onlyFor() {
        return isPrivate ? authorId() : Optional.empty();
    }

    Optional<Long> personId() {
        return Optional.ofNullable(personId);
    }

    public EventKind kind() {
        return kind;
    }

    Optional<String> uid() {
        return Optional.ofNullable(uid);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }

    public EventText text() {
        return new EventText(title, description, Optional.ofNullable(location), Optional.ofNullable(color));
    }

    public EventTime time() {
        return new EventTime(startsAt, Optional.ofNullable(endsAt), isAllDay, ZoneId.of(timeZone));
    }

    Optional<String> rule() {
        return Optional.ofNullable(recurrence);
    }

    EventLinks links() {
        return new EventLinks(owned(placeNumber), owned(contactNumber), personId());
    }

    /** Raises the version. */
    public void write(EventDraft draft, Change change) {
        EventTime time = draft.time().orElseThrow();
        kind = draft.kind();
        isPrivate = draft.isPrivate();
        writeText(draft.text());
        startsAt = time.startsAt();
        endsAt = time.endsAt().orElse(null);
        isAllDay = time.isAllDay();
        timeZone = time.zone().getId();
        recurrence = draft.recurrence().map(Recurrence::rule).orElse(null);
        recursUntil = draft.recurrence()
                .map(recurring -> Series.of(time, Optional.of(recurring)).until())
                .orElse(null);
        recursWeight = RecurrencePolicy.weight(draft);
        ownBytes = EventSize.of(draft);
        writeLinks(draft.links());
        version++;
        touch(change);
    }

    /** Something that belongs to the event has changed. */
    public void touch(Change change) {
        changeNumber = change.number();
        modifiedAt = change.at();
    }

    /** Something has been added that takes so many bytes in an answer. */
    public void grow(int bytes) {
        addedBytes += bytes;
    }

    /** About how many bytes it takes in an answer. */
    public long bytes() {
        return (long) ownBytes + addedBytes;
    }

    /** Something has changed that is no edit. */
    public void renumber(long number) {
        changeNumber = number;
    }

    private void writeText(EventText text) {
        title = text.title();
        description = text.description();
        location = text.location().orElse(null);
        color = text.color().orElse(null);
    }

    private void writeLinks(EventLinks links) {
        placeNumber = links.placeId().map(OwnedId::number).orElse(null);
        contactNumber = links.contactId().map(OwnedId::number).orElse(null);
        personId = links.personId().orElse(null);
    }

    private Optional<OwnedId> owned(@Nullable Long number) {
        return Optional.ofNullable(number).map(some -> new OwnedId(key.circleId(), some));
    }
}
