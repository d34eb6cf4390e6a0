package org.hejnal.preference;

import java.util.Optional;

/**
 * What the database says holds for one person on one channel.
 *
 * @param canWait whether notifications may be collected there
 * @param isChosen whether the person has switched it on or off; otherwise the default counts
 * @param scheduleId the schedule that counts; absent for at once
 */
record EffectivePreference(
        String eventTypeId,
        String channelId,
        boolean isMandatory,
        boolean isEnabled,
        boolean isChosen,
        boolean canWait,
        Optional<String> scheduleId) {

    String eventChannelId() {
        return eventTypeId + ":" + channelId;
    }
}
