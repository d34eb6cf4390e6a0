package org.hejnal.delivery.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionServiceTest {
    private final InstalledChannels channels =
            new InstalledChannels(List.of(new Channel("email", true), new Channel("sms", false)));
    private final ConnectionService service = new ConnectionService();

    ConnectionServiceTest() {
        service.channels = channels;
    }

    @Test
    void whatIsInstalledAndConfiguredIsConnectedAndTheInboxAlwaysIs() {
        assertThat(service.isConnected("email")).isTrue();
        assertThat(service.isConnected("inbox")).isTrue();
        assertThat(service.isConnected("sms")).as("not configured").isFalse();
        assertThat(service.isConnected("push")).as("not installed").isFalse();
    }

    @Test
    void nothingIsSentOnAChannelThatIsNotConfigured() {
        assertThat(channels.ids()).containsExactly("email");
        assertThat(channels.get("email").id()).isEqualTo("email");
        assertThatThrownBy(() -> channels.get("sms")).isInstanceOf(IllegalArgumentException.class);
    }

    private record Channel(String id, boolean isConfigured) implements DeliveryChannel {
        @Override
        public ChannelConnection connect() {
            throw new AssertionError();
        }
    }
}
