package org.hejnal.usos.events2.preference;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hejnal.eventtype.CatalogueObject;
import org.hejnal.eventtype.EventChannelView;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.preference.EventPreferenceView;
import org.hejnal.preference.PreferenceService;
import org.hejnal.usos.events2.catalogue.RequestCatalogue;
import org.hejnal.usos.method.Call;

/** The preference of the token's user for one event channel. */
@Singleton
class OwnPreference {
    static final String NOT_CONNECTED =
            "<b>object_invalid</b> with the reason <b>channel_not_connected</b> where nothing"
                    + " is connected to the channel on this installation, <b>channel_not_personal</b> where the channel is for other"
                    + " systems, and <b>event_type_retired</b> where the type is out of use.";

    private final RequestCatalogue catalogue;
    private final PreferenceService preferences;

    @Inject
    OwnPreference(RequestCatalogue catalogue, PreferenceService preferences) {
        this.catalogue = catalogue;
        this.preferences = preferences;
    }

    /**
     * @throws UnknownObjectException if there is no such event channel
     * @throws org.hejnal.platform.InvalidStateException if nothing is connected to the channel, or the type is out of use
     */
    EventPreferenceView get(String eventChannelId, Call call) {
        EventChannelView pair = catalogue.get().getEventChannel(eventChannelId);
        preferences.requireOffered(pair, catalogue.get());
        return Optional.ofNullable(preferences
                        .list(call.accountId(), List.of(pair), catalogue.get())
                        .get(pair))
                .orElseThrow(() -> new UnknownObjectException(CatalogueObject.EVENT_CHANNEL, eventChannelId));
    }
}
