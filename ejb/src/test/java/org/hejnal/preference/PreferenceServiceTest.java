package org.hejnal.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.hejnal.audit.Initiator;
import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.CatalogueReason;
import org.hejnal.eventtype.EventChannelView;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.eventtype.SampleCatalogue;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.Patch;
import org.junit.jupiter.api.Test;

class PreferenceServiceTest {
    private final Catalogue catalogue = SampleCatalogue.create();
    private final PreferenceService service = new PreferenceService();

    PreferenceServiceTest() {
        service.connected = channel -> channel.equals("inbox");
        service.repository = new PreferenceRepository() {
            @Override
            public List<EffectivePreference> list(long accountId) {
                return List.of(effective("inbox"), effective("email"));
            }
        };
        service.eventTypes = new EventTypeService() {
            @Override
            public Catalogue catalogue() {
                return catalogue;
            }
        };
    }

    @Test
    void whatNothingCarriesIsLeftOut() {
        List<EventChannelView> both = catalogue.listChannelsOf("custom");
        assertThat(both).hasSize(2);
        assertThat(service.list(1, both, catalogue)).containsOnlyKeys(catalogue.getEventChannel("custom:inbox"));
    }

    @Test
    void thereIsNothingToChooseWhereNothingIsConnected() {
        UpdatePreference choice = new UpdatePreference(1, "custom:email", Optional.of(true), Patch.keep());
        assertThatThrownBy(() -> service.update(Initiator.PRODUCT, choice))
                .isInstanceOfSatisfying(
                        InvalidStateException.class,
                        e -> assertThat(e.reason()).contains(CatalogueReason.CHANNEL_NOT_CONNECTED))
                .hasMessageContaining("'email'");
    }

    private static EffectivePreference effective(String channel) {
        return new EffectivePreference("custom", channel, false, true, false, false, null);
    }
}
