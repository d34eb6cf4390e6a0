package org.hejnal.preference;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.CatalogueForecastService;
import org.hejnal.eventtype.ConnectedChannels;
import org.hejnal.eventtype.DistributionChannelView;
import org.hejnal.eventtype.EventChannelPatch;
import org.hejnal.eventtype.EventChannelView;
import org.hejnal.eventtype.EventTypePatch;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.eventtype.EventTypeView;
import org.hejnal.platform.UnknownObjectException;

/**
 * Tells how many people a change of the catalogue would touch, and changes nothing. Those who chose are counted by what they
 * chose; all others are alike. So the cost is that of counting people once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ImpactService {
    @Inject
    EventTypeService eventTypes;

    @Inject
    CatalogueForecastService forecasts;

    @Inject
    ConnectedChannels connected;

    @Inject
    ChooserRepository choosers;

    /**
     * Whom a change of a type would touch, on each of its channels.
     *
     * @throws UnknownObjectException if there is no such type
     * @throws org.hejnal.platform.InvalidValueException if the type could not be so
     */
    public ImpactView ofType(String typeId, EventTypePatch patch) {
        Catalogue catalogue = eventTypes.catalogue();
        EventTypeView type = eventTypes.getEventType(typeId);
        EventTypeView changed = forecasts.changed(type, patch);
        Map<String, Carriage> before = new LinkedHashMap<>();
        Map<String, Carriage> after = new LinkedHashMap<>();
        for (EventChannelView pair : catalogue.listChannelsOf(typeId)) {
            before.put(pair.channelId(), new Carriage(type, catalogue.isPersonal(pair.channelId()), Optional.of(pair)));
            after.put(
                    pair.channelId(), new Carriage(changed, catalogue.isPersonal(pair.channelId()), Optional.of(pair)));
        }
        return judge(typeId, before, after);
    }

    /**
     * Whom a change of how a channel carries a type would touch, on that channel.
     *
     * @throws UnknownObjectException if there is no such type or channel
     * @throws org.hejnal.platform.InvalidStateException if it could not become mandatory, as nothing is connected
     */
    public ImpactView ofChannel(String typeId, String channelId, EventChannelPatch patch) {
        Catalogue catalogue = eventTypes.catalogue();
        EventTypeView type = eventTypes.getEventType(typeId);
        DistributionChannelView carrier = catalogue.getChannel(channelId);
        String channel = carrier.id();
        Optional<EventChannelView> pair = catalogue.listChannelsOf(typeId).stream()
                .filter(each -> each.channelId().equals(channel))
                .findFirst();
        EventChannelView changed = forecasts.changed(typeId, carrier, pair, patch);
        return judge(
                typeId,
                Map.of(channel, new Carriage(type, carrier.isPersonal(), pair)),
                Map.of(channel, new Carriage(type, carrier.isPersonal(), Optional.of(changed))));
    }

    private ImpactView judge(String typeId, Map<String, Carriage> before, Map<String, Carriage> after) {
        ChoosersOfType counted = choosers.count(typeId);
        List<ChannelImpact> channels = before.entrySet().stream()
                .map(entry -> ImpactPolicy.judge(
                        entry.getKey(),
                        connected.isConnected(entry.getKey()),
                        entry.getValue(),
                        after.getOrDefault(entry.getKey(), entry.getValue()),
                        counted.on(entry.getKey())))
                .toList();
        return new ImpactView(counted.people(), channels);
    }
}
