package org.hejnal.preference;

import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.EventChannelView;
import org.hejnal.eventtype.EventTypeScheduleView;
import org.hejnal.eventtype.EventTypeView;

/** What holds for people who never chose. */
final class DefaultPreferencePolicy {
    private static final int AT_ONCE = 0;

    private DefaultPreferencePolicy() {}

    static EventPreferenceView of(EventChannelView channel, Catalogue catalogue) {
        EventTypeView type = catalogue.getEventType(channel.eventTypeId());
        return new EventPreferenceView(
                channel.id(),
                isEnabled(type, channel),
                catalogue.listSchedulesOf(type.id()).stream()
                        .filter(EventTypeScheduleView::isEnabled)
                        .filter(offered ->
                                catalogue.getSchedule(offered.scheduleId()).days() == AT_ONCE)
                        .map(EventTypeScheduleView::id)
                        .findFirst());
    }

    /** What is mandatory, and what both the type and the channel send by default. */
    static boolean isEnabled(EventTypeView type, EventChannelView channel) {
        return type.isMandatory() || channel.isMandatory() || (type.sendByDefault() && channel.sendByDefault());
    }
}
