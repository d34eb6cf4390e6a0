package org.hejnal.eventtype;

import java.util.Optional;

/** What a change says of how a channel carries a type of events. */
public record EventChannelPatch(
        Optional<Boolean> isEnabled, Optional<Boolean> isMandatory, Optional<Boolean> sendByDefault)
        implements CataloguePatch<EventChannelView> {

    @Override
    public EventChannelView applyTo(EventChannelView pair) {
        return new EventChannelView(
                pair.id(),
                pair.eventTypeId(),
                pair.channelId(),
                isEnabled.orElse(pair.isEnabled()),
                isMandatory.orElse(pair.isMandatory()),
                sendByDefault.orElse(pair.sendByDefault()),
                pair.version());
    }
}
