package org.hejnal.delivery.channel;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** The ways out that the server has and that are configured, looked up once. */
@Singleton
public class InstalledChannels {
    private List<DeliveryChannel> channels = List.of();

    protected InstalledChannels() {}

    @Inject
    InstalledChannels(@Any Instance<DeliveryChannel> found) {
        this(found.stream().toList());
    }

    /** @param found those that the server has, configured or not */
    public InstalledChannels(List<DeliveryChannel> found) {
        channels = found.stream().filter(DeliveryChannel::isConfigured).toList();
    }

    public List<String> ids() {
        return channels.stream().map(DeliveryChannel::id).toList();
    }

    /** @throws IllegalArgumentException if there is no such channel, or it is not configured */
    public DeliveryChannel get(String id) {
        return channels.stream()
                .filter(channel -> channel.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no channel " + id));
    }
}
