package org.hejnal.eventtype;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells what the catalogue would be after a change, by the rules of {@link CatalogueEditService}, and changes nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CatalogueForecastService {
    @Inject
    ConnectedChannels connected;

    /** @throws org.hejnal.platform.InvalidValueException if the type could not be so */
    public EventTypeView changed(EventTypeView type, EventTypePatch patch) {
        EventTypeView changed = patch.applyTo(type);
        EventTypePolicy.require(type.id(), changed);
        return changed;
    }

    /**
     * How a channel would carry a type.
     *
     * @param pair how it does now; absent if it does not
     * @throws org.hejnal.platform.InvalidStateException if it could not become mandatory, as nothing is connected, or not
     *     leave by a channel for other systems
     */
    public EventChannelView changed(
            String typeId, DistributionChannelView channel, Optional<EventChannelView> pair, EventChannelPatch patch) {
        EventChannelView before = pair.orElseGet(() -> EventChannelPolicy.beginning(typeId, channel));
        EventChannelView changed = patch.applyTo(before);
        EventChannelPolicy.require(before, changed, connected);
        EventChannelPolicy.requireForAnybody(changed, channel);
        return changed;
    }
}
