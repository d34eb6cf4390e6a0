package org.hejnal.eventtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.hejnal.platform.InvalidStateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventChannelPolicyTest {
    private static final ConnectedChannels EMAIL_ONLY = "email"::equals;

    @Test
    void aChannelWithoutAConnectionDoesNotBecomeMandatory() {
        assertThatThrownBy(() -> change("sms", false, true))
                .isInstanceOfSatisfying(
                        InvalidStateException.class,
                        e -> assertThat(e.reason()).isEqualTo(Optional.of(CatalogueReason.CHANNEL_NOT_CONNECTED)))
                .hasMessageContaining("'sms'");
    }

    @ParameterizedTest
    @CsvSource({"email, false, true", "sms, true, true", "sms, true, false", "sms, false, false"})
    void allElseMayBe(String channel, boolean wasMandatory, boolean isMandatory) {
        assertThatCode(() -> change(channel, wasMandatory, isMandatory)).doesNotThrowAnyException();
    }

    @Test
    void eMailsByWhichPeopleGetInAreNotSwitchedOff() {
        for (String needed : List.of("one_time_code", "password", "contact_point")) {
            assertThatThrownBy(() -> switchOff(needed, "email"))
                    .isInstanceOfSatisfying(
                            InvalidStateException.class,
                            e -> assertThat(e.reason()).contains(CatalogueReason.EVENT_TYPE_NEEDED));
            assertThatCode(() -> switchOff(needed, "inbox")).doesNotThrowAnyException();
        }
        assertThatCode(() -> switchOff("news", "email")).doesNotThrowAnyException();
    }

    private static void switchOff(String type, String channel) {
        EventChannelView pair = new EventChannelView(type + ":" + channel, type, channel, true, false, true, 0);
        EventChannelPatch off = new EventChannelPatch(Optional.of(false), Optional.empty(), Optional.empty());
        EventChannelPolicy.require(pair, off.applyTo(pair), EMAIL_ONLY);
    }

    private static void change(String channel, boolean wasMandatory, boolean isMandatory) {
        EventChannelPolicy.require(
                SampleCatalogue.eventChannel("custom", channel, wasMandatory, true),
                SampleCatalogue.eventChannel("custom", channel, isMandatory, true),
                EMAIL_ONLY);
    }
}
