package org.hejnal.preference;

import java.util.Optional;

/**
 * What holds for one person, one type of events and one channel, whether or not the person ever chose.
 *
 * @param eventChannelId the type and the channel; also the preference's id, since a person has one for each
 * @param isEnabled whether the person receives it
 * @param isChosen whether the person has switched it on or off; otherwise the default counts
 * @param eventTypeScheduleId how often; absent where the type offers no schedule that fits
 */
public record EventPreferenceView(
        String eventChannelId, boolean isEnabled, boolean isChosen, Optional<String> eventTypeScheduleId) {}
