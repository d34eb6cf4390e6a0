package org.hejnal.preference;

import java.util.Optional;
import org.hejnal.platform.Patch;

/**
 * The command to choose what one receives on a channel.
 *
 * @param eventChannelId the type and the channel
 * @param isEnabled whether to receive it; absent keeps what holds
 * @param schedule how often: the id of a schedule, or of the type's offer of one; cleared for at once
 */
public record UpdatePreference(
        long accountId, String eventChannelId, Optional<Boolean> isEnabled, Patch<String> schedule) {}
