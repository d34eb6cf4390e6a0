package org.hejnal.calendar.listing;

import java.util.List;
import org.hejnal.calendar.event.EventView;
import org.hejnal.circle.OwnedId;

/**
 * What has happened in a circle's calendar since somebody asked last.
 *
 * @param changed what is new or not as it was, as it is now
 * @param deleted what is not there any more
 * @param token what to ask with next time; opaque
 * @param isComplete false if there is more; ask again with the token
 */
public record CalendarChanges(List<EventView> changed, List<OwnedId> deleted, String token, boolean isComplete) {}
