package org.hejnal.evt.error;

import static java.util.Map.entry;

import java.util.Map;
import org.hejnal.calendar.CalendarObject;
import org.hejnal.circle.CircleObject;
import org.hejnal.directory.DirectoryObject;
import org.hejnal.feed.FeedObject;
import org.hejnal.media.MediaObject;
import org.hejnal.platform.ObjectKind;

/** What the calendar API calls the objects of the domain that its methods can miss. */
final class EvtObjects {
    static final Map<ObjectKind, String> NAMES = Map.ofEntries(
            entry(DirectoryObject.PERSON, "user"),
            entry(DirectoryObject.GROUP, "primary_group"),
            entry(CircleObject.CIRCLE, "circle"),
            entry(CircleObject.MEMBER, "member"),
            entry(CircleObject.INVITATION, "invitation"),
            entry(CircleObject.PLACE, "place"),
            entry(CircleObject.CONTACT, "contact"),
            entry(CalendarObject.EVENT, "event"),
            entry(MediaObject.PHOTO, "photo"),
            entry(FeedObject.CALENDAR_FEED, "calendar_feed"));

    private EvtObjects() {}

    /** What the object is called. */
    static String nameOf(ObjectKind object) {
        return object.in(NAMES);
    }
}
