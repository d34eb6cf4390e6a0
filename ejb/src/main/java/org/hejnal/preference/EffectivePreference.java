package org.hejnal.preference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the database says holds for one person on one channel.
 *
 * @param canWait whether notifications may be collected there
 * @param isChosen whether the person has switched it on or off; otherwise the default counts
 * @param schedule the id of the schedule that counts; null for at once
 */
record EffectivePreference(
        String eventTypeId,
        String channelId,
        boolean isMandatory,
        boolean isEnabled,
        boolean isChosen,
        boolean canWait,
        @Nullable String schedule) {

    Optional<String> scheduleId() {
        return Optional.ofNullable(schedule);
    }

    String eventChannelId() {
        return eventTypeId + ":" + channelId;
    }
}
