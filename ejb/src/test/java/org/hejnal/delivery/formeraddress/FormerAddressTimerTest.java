package org.hejnal.delivery.formeraddress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.hejnal.delivery.channel.ChannelConnection;
import org.hejnal.delivery.channel.DeliveryChannel;
import org.hejnal.delivery.channel.InstalledChannels;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.platform.LangDict;
import org.junit.jupiter.api.Test;

class FormerAddressTimerTest {
    private static final long ODD = 1;

    /** Of somebody whom nothing can be told, as the directory does not know them. */
    private static final long UNKNOWN = 2;

    private final Queue<Long> due = new ArrayDeque<>(List.of(ODD, UNKNOWN, 3L));
    private final List<Long> forgotten = new ArrayList<>();

    /** It is leased, so it comes again, after the others. */
    @Test
    void oneThatGoesWrongDoesNotHoldUpTheOthers() {
        FormerAddressTimer timer = new FormerAddressTimer();
        timer.notices = new Notices();
        timer.channels = new InstalledChannels(List.of(new Channel()));
        timer.perform();
        assertThat(forgotten).containsExactly(3L);
    }

    private final class Notices extends FormerAddressService {
        @Override
        public Optional<LeasedNotice> lease() {
            return Optional.ofNullable(due.poll()).map(id -> new LeasedNotice(id, 7, true));
        }

        @Override
        public Optional<Parcel> find(long id) {
            if (id == UNKNOWN) {
                throw new IllegalStateException("nobody");
            }
            return Optional.of(parcel(id));
        }

        @Override
        public void forget(long id) {
            forgotten.add(id);
        }

        @Override
        public void giveUp() {}
    }

    private static Parcel parcel(long id) {
        LangDict text = new LangDict("tekst", "text");
        return new Parcel(
                id,
                "password",
                text,
                text,
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                new Parcel.Recipient(7, "Jan Kowalski", Optional.of("jan@example.edu"), "pl"),
                Optional.empty(),
                Optional.empty());
    }

    private static final class Channel implements DeliveryChannel, ChannelConnection {
        @Override
        public String id() {
            return "email";
        }

        @Override
        public ChannelConnection connect() {
            return this;
        }

        @Override
        public void send(Parcel parcel) {
            if (parcel.notificationId() == ODD) {
                throw new IllegalStateException("nothing that is known");
            }
        }

        @Override
        public void close() {}
    }
}
