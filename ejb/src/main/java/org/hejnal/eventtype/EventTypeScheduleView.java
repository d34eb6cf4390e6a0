package org.hejnal.eventtype;

/**
 * A schedule that a type of events offers.
 *
 * @param id {@code <event type>:<schedule>}
 * @param isEnabled whether people may choose it
 * @param version counts the changes
 */
public record EventTypeScheduleView(String id, String eventTypeId, String scheduleId, boolean isEnabled, int version) {}
