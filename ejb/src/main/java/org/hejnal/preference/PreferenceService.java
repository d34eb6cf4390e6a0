package org.hejnal.preference;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.EventChannelView;

/** What people receive. Nobody can choose yet, so that everyone's preferences are the defaults. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PreferenceService {

    /**
     * The person's effective preference for each of the channels.
     *
     * @param channels of the catalogue
     */
    public Map<EventChannelView, EventPreferenceView> list(
            long accountId, Collection<EventChannelView> channels, Catalogue catalogue) {
        return channels.stream()
                .collect(Collectors.toMap(
                        Function.identity(), channel -> DefaultPreferencePolicy.of(channel, catalogue)));
    }
}
