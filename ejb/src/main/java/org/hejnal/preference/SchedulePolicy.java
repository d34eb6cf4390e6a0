package org.hejnal.preference;

import java.util.Optional;
import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.EventTypeScheduleView;

/** Which of the schedules that a type offers is meant. */
final class SchedulePolicy {
    private static final int AT_ONCE = 0;

    private SchedulePolicy() {}

    /**
     * The offer that a person may choose under the given id.
     *
     * @param id of the offer, or of the schedule itself
     */
    static Optional<EventTypeScheduleView> findOffer(String eventTypeId, String id, Catalogue catalogue) {
        return catalogue.listSchedulesOf(eventTypeId).stream()
                .filter(EventTypeScheduleView::isEnabled)
                .filter(offer -> offer.id().equals(id) || offer.scheduleId().equals(id))
                .findFirst();
    }

    /** The offer that says how often a person gets what they get; absent where the type offers none that fits. */
    static Optional<EventTypeScheduleView> findShown(EffectivePreference preference, Catalogue catalogue) {
        return catalogue.listSchedulesOf(preference.eventTypeId()).stream()
                .filter(EventTypeScheduleView::isEnabled)
                .filter(offer -> preference
                        .scheduleId()
                        .map(offer.scheduleId()::equals)
                        .orElseGet(() -> isAtOnce(offer, catalogue)))
                .findFirst();
    }

    static boolean isAtOnce(EventTypeScheduleView offer, Catalogue catalogue) {
        return catalogue.getSchedule(offer.scheduleId()).days() == AT_ONCE;
    }
}
