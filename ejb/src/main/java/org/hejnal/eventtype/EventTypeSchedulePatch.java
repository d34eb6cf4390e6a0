package org.hejnal.eventtype;

import java.util.Optional;

/** What a change says of a schedule that a type of events offers. */
public record EventTypeSchedulePatch(Optional<Boolean> isEnabled) implements CataloguePatch<EventTypeScheduleView> {
    @Override
    public EventTypeScheduleView applyTo(EventTypeScheduleView offer) {
        return new EventTypeScheduleView(
                offer.id(),
                offer.eventTypeId(),
                offer.scheduleId(),
                isEnabled.orElse(offer.isEnabled()),
                offer.version());
    }
}
