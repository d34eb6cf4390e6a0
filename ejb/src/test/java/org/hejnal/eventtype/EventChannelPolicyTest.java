package org.hejnal.eventtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.LangDict;
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

    @Test
    void whatIsForItsRecipientAloneLeavesByNoChannelForSystems() {
        for (String own : List.of("one_time_code", "password", "contact_point")) {
            assertThatThrownBy(() -> leave(own, "jms", true))
                    .isInstanceOfSatisfying(
                            InvalidStateException.class,
                            e -> assertThat(e.reason()).contains(CatalogueReason.CHANNEL_NOT_PERSONAL));
            assertThatCode(() -> leave(own, "jms", false)).doesNotThrowAnyException();
            assertThatCode(() -> leave(own, "email", true)).doesNotThrowAnyException();
        }
        assertThatCode(() -> leave("news", "jms", true)).doesNotThrowAnyException();
    }

    @Test
    void nothingBeginsToLeaveByItself() {
        assertThat(EventChannelPolicy.beginning("news", channel("jms")))
                .isEqualTo(new EventChannelView("news:jms", "news", "jms", false, false, false, 0));
        assertThat(EventChannelPolicy.beginning("news", channel("email")))
                .isEqualTo(new EventChannelView("news:email", "news", "email", true, false, true, 0));
    }

    private static void leave(String type, String channel, boolean isEnabled) {
        EventChannelPolicy.requireForAnybody(
                new EventChannelView(type + ":" + channel, type, channel, isEnabled, false, false, 0),
                channel(channel));
    }

    private static DistributionChannelView channel(String id) {
        LangDict none = new LangDict(null, null);
        return new DistributionChannelView(id, none, none, !id.equals("jms"));
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
