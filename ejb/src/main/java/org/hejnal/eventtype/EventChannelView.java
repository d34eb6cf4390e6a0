package org.hejnal.eventtype;

/**
 * A channel that carries a type of events.
 *
 * @param id {@code <event type>:<channel>}
 * @param isEnabled whether anything of the type is sent on the channel
 * @param isMandatory whether people cannot switch the type off on the channel
 * @param sendByDefault whether people who never chose receive the type on the channel
 * @param version counts the changes
 */
public record EventChannelView(
        String id,
        String eventTypeId,
        String channelId,
        boolean isEnabled,
        boolean isMandatory,
        boolean sendByDefault,
        int version) {}
