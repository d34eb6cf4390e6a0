package org.hejnal.usos.events2.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.EventChannelView;
import org.hejnal.preference.EventPreferenceView;
import org.hejnal.preference.PreferenceService;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.events2.MadeMethod;
import org.hejnal.usos.events2.MethodNames;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.oauth.Caller;
import org.hejnal.usos.result.Reference;
import org.junit.jupiter.api.Test;

/** Preferences are personal, whichever way leads to them. */
class PreferenceAccessTest {
    private static final EventChannelView PAIR =
            new EventChannelView("news:email", "news", "email", true, false, true, 1);

    @Test
    void fromAnEventChannelTheyAreReadWithTheScopeOnly() {
        assertThat(preferences(caller(Set.of(), Set.of()))).isEmpty();
        assertThat(preferences(caller(Set.of("email"), Set.of("services/other/method"))))
                .isEmpty();
        assertThat(preferences(caller(Set.of("events"), Set.of()))).contains(PAIR);
    }

    @Test
    void fromAnEventChannelAnAdministrativeConsumerReadsThem() {
        assertThat(preferences(caller(Set.of(), Set.of(MethodNames.EVENT_CHANNEL))))
                .contains(PAIR);
    }

    @Test
    void whoChangesThemIsToldWhatIsMissingFirst() {
        assertThat(reasonFor(Caller.ANONYMOUS)).contains("consumer_missing");
        assertThat(reasonFor(new Caller(Optional.of(consumer(Set.of())), OptionalLong.empty(), Set.of())))
                .contains("user_missing");
    }

    private static Set<Object> preferences(Caller caller) {
        Reference<Object> reference = reference();
        return reference
                .loader()
                .load(List.of(PAIR), call(MethodNames.EVENT_CHANNEL, caller))
                .keySet();
    }

    @SuppressWarnings("unchecked") // the method's rows are event channels
    private static Reference<Object> reference() {
        return (Reference<Object>) new EventChannelMethod(new EmptyCatalogue(), new AllWanted())
                .declaration()
                .result()
                .flatMap(result -> result.ownType())
                .flatMap(type -> type.find("user_preferences"))
                .flatMap(field -> field.reference())
                .orElseThrow();
    }

    private static Optional<Object> reasonFor(Caller caller) {
        Call call = call("services/events2/update_user_preference", caller);
        return catchThrowableOfType(
                        ApiException.class,
                        () -> MadeMethod.of("preference.UpdateUserPreferenceMethod", new AllWanted())
                                .call(call))
                .detail("reason");
    }

    private static Call call(String method, Caller caller) {
        return new Call(method, caller, Map.of(), Set.of(), "192.0.2.1");
    }

    private static Caller caller(Set<String> scopes, Set<String> administrativeMethods) {
        return new Caller(Optional.of(consumer(administrativeMethods)), OptionalLong.of(1001), scopes);
    }

    private static Caller.CallingConsumer consumer(Set<String> administrativeMethods) {
        return new Caller.CallingConsumer(7, "demo", administrativeMethods);
    }

    private static final class EmptyCatalogue extends RequestCatalogue {
        @Override
        public Catalogue get() {
            return new Catalogue(List.of(), List.of(), List.of(), new Catalogue.Offer(List.of(), List.of()));
        }
    }

    private static final class AllWanted extends PreferenceService {
        @Override
        public Map<EventChannelView, EventPreferenceView> list(
                long accountId, Collection<EventChannelView> channels, Catalogue catalogue) {
            return Map.of(PAIR, new EventPreferenceView(PAIR.id(), true, false, Optional.empty()));
        }
    }
}
