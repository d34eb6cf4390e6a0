package org.hejnal.usos.events2.preference;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hejnal.declared.Requirement;
import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.EventChannelView;
import org.hejnal.preference.EventPreferenceView;
import org.hejnal.preference.PreferenceService;
import org.hejnal.usos.events2.MethodNames;
import org.hejnal.usos.events2.catalogue.RequestCatalogue;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class UserPreferencesMethod implements ServiceMethod {
    private final RequestCatalogue catalogue;
    private final PreferenceService preferences;

    @Inject
    UserPreferencesMethod(RequestCatalogue catalogue, PreferenceService preferences) {
        this.catalogue = catalogue;
        this.preferences = preferences;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/user_preferences", "List what a person receives")
                .description(
                        "Tells of every type of event and each of its channels whether the token's user receives"
                                + " it there, and how often, whether or not they ever chose. Channels that nothing is connected to"
                                + " on this installation, channels for other systems, and types that are out of use, are left out.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .returns("An array of preferences, in the order of types and channels.")
                .resultOfPrimary(MethodNames.EVENT_PREFERENCE, "id|schedule|is_enabled")
                .build();
    }

    @Override
    public List<EventPreferenceView> call(Call call) {
        Catalogue known = catalogue.get();
        List<EventChannelView> all = known.eventTypes().stream()
                .flatMap(type -> known.listChannelsOf(type.id()).stream())
                .toList();
        Map<EventChannelView, EventPreferenceView> found = preferences.list(call.accountId(), all, known);
        return all.stream()
                .flatMap(channel -> Stream.ofNullable(found.get(channel)))
                .toList();
    }
}
