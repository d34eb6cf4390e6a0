package org.hejnal.preference;

import static org.assertj.core.api.Assertions.assertThat;

import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.SampleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultPreferencePolicyTest {
    private final Catalogue catalogue = SampleCatalogue.create();

    @ParameterizedTest
    @CsvSource({
        "false, true, false, true, true",
        "false, true, false, false, false",
        "false, false, false, true, false",
        "true, false, false, false, true",
        "false, false, true, false, true",
    })
    void mandatoryWinsOverTheDefaults(
            boolean typeMandatory, boolean type, boolean channelMandatory, boolean channel, boolean expected) {
        assertThat(DefaultPreferencePolicy.isEnabled(
                        SampleCatalogue.type("t", typeMandatory, type),
                        SampleCatalogue.eventChannel("t", "c", channelMandatory, channel)))
                .isEqualTo(expected);
    }

    @Test
    void deliveryIsAtOnceWhereTheTypeOffersIt() {
        EventPreferenceView custom = DefaultPreferencePolicy.of(catalogue.getEventChannel("custom:inbox"), catalogue);
        EventPreferenceView news = DefaultPreferencePolicy.of(catalogue.getEventChannel("news:inbox"), catalogue);

        assertThat(custom.isEnabled()).isTrue();
        assertThat(custom.eventTypeScheduleId()).contains("custom:immediately");
        assertThat(news.isEnabled()).isFalse();
        assertThat(news.eventTypeScheduleId()).isEmpty();
    }
}
