package org.hejnal.preference;

import java.util.Optional;

/**
 * The command to choose what one receives on a channel.
 *
 * @param eventChannelId the type and the channel
 * @param isEnabled whether to receive it; absent keeps what holds
 * @param changesSchedule whether {@code schedule} says something; otherwise what holds is kept
 * @param schedule how often: the id of a schedule, or of the type's offer of one; absent for at once
 */
public record UpdatePreference(
        long accountId,
        String eventChannelId,
        Optional<Boolean> isEnabled,
        boolean changesSchedule,
        Optional<String> schedule) {}
