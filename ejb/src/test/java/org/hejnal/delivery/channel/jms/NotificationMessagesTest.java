package org.hejnal.delivery.channel.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.delivery.channel.ChannelUnavailableException;
import org.hejnal.delivery.channel.DeliveryFailedException;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.SettingsFake;
import org.hejnal.platform.topic.HubTopic;
import org.hejnal.platform.topic.TopicJson;
import org.hejnal.platform.topic.TopicMessage;
import org.hejnal.platform.topic.TopicService;
import org.hejnal.platform.topic.TopicUnavailableException;
import org.junit.jupiter.api.Test;

class NotificationMessagesTest {
    private final NotificationMessages messages = new NotificationMessages(new TopicJson(SettingsFake.of(Map.of())));
    private final List<String> sent = new ArrayList<>();
    private boolean isAway;

    /** The values of the contract's example. */
    @Test
    void saysWhatTheContractSays() {
        TopicMessage message = messages.of(
                parcel("1001", new LangDict("Nowa ocena", "A new grade"), "pl", Optional.of("{\"course\": 7}"), false));
        assertThat(message.text())
                .isEqualTo(
                        "{\"schema\":\"hejnal.notification/1\",\"id\":\"77\",\"user_id\":\"1001\",\"event_type\":\"grades\","
                                + "\"message\":{\"pl\":\"Nowa ocena\",\"en\":\"A new grade\"},\"language\":\"pl\",\"data\":{\"course\":7},"
                                + "\"created_at\":\"2026-11-29T09:00:00+01:00\"}");
        assertThat(message.type()).isEqualTo("hejnal.notification");
        assertThat(message.key()).isEqualTo("77:1001");
        assertThat(message.properties())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "schema", "hejnal.notification/1",
                        "event_type", "grades",
                        "user_id", "1001",
                        "language", "pl",
                        "send_id", "77"));
    }

    @Test
    void whatIsNotThereIsNull() {
        assertThat(messages.of(parcel("1001", new LangDict("Nowa ocena", null), "en", Optional.empty(), false))
                        .text())
                .contains("\"message\":{\"pl\":\"Nowa ocena\",\"en\":null}", "\"data\":null", "\"language\":\"en\"");
    }

    @Test
    void whatOnlyItsRecipientMayReadLeavesByNoWay() {
        JmsConnection connection = new JmsConnection(topics(), messages);
        Parcel secret = parcel("1001", new LangDict("Kod", null), "pl", Optional.empty(), true);
        Parcel open = parcel("1002", new LangDict("Kod", null), "pl", Optional.empty(), false);
        assertThatThrownBy(() -> connection.send(secret))
                .isInstanceOfSatisfying(
                        DeliveryFailedException.class,
                        e -> assertThat(e.isPermanent()).isTrue());
        assertThatThrownBy(() -> connection.sendAll(List.of(open, secret))).isInstanceOf(DeliveryFailedException.class);
        assertThat(sent).as("none of the piece").isEmpty();
        connection.sendAll(List.of(open));
        assertThat(sent).containsExactly("77:1002");
    }

    @Test
    void aBrokerThatIsAwayIsNoFaultOfTheParcel() {
        isAway = true;
        JmsConnection connection = new JmsConnection(topics(), messages);
        Parcel parcel = parcel("1001", new LangDict("Ocena", null), "pl", Optional.empty(), false);
        assertThatThrownBy(() -> connection.send(parcel)).isInstanceOf(ChannelUnavailableException.class);
        assertThatThrownBy(() -> connection.sendAll(List.of(parcel))).isInstanceOf(ChannelUnavailableException.class);
    }

    private static Parcel parcel(
            String user, LangDict message, String language, Optional<String> data, boolean isConfidential) {
        return new Parcel(
                77,
                "grades",
                new LangDict("Oceny", "Grades"),
                message,
                isConfidential
                        ? Optional.of(new Parcel.Confidential(Optional.of(new LangDict("482913", null))))
                        : Optional.empty(),
                Instant.parse("2026-11-29T08:00:00.123456Z"),
                Instant.parse("2026-11-30T08:00:00Z"),
                0,
                new Parcel.Recipient(Long.parseLong(user), "Anna Nowak", Optional.empty(), language),
                data,
                Optional.empty());
    }

    private TopicService topics() {
        return new TopicService() {
            @Override
            public void send(HubTopic topic, TopicMessage message) {
                sendAll(topic, List.of(message));
            }

            @Override
            public void sendAll(HubTopic topic, List<TopicMessage> all) {
                if (isAway) {
                    throw new TopicUnavailableException("refused", new IllegalStateException());
                }
                assertThat(topic).isEqualTo(HubTopic.NOTIFICATIONS);
                all.forEach(message -> sent.add(message.key()));
            }
        };
    }
}
