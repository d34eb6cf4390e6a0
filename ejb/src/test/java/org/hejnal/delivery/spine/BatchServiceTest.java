package org.hejnal.delivery.spine;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hejnal.contactpoint.ContactPointFailureService;
import org.hejnal.contactpoint.FailureKind;
import org.hejnal.delivery.channel.BulkConnection;
import org.hejnal.delivery.channel.ChannelConnection;
import org.hejnal.delivery.channel.ChannelUnavailableException;
import org.hejnal.delivery.channel.DeliveryChannel;
import org.hejnal.delivery.channel.DeliveryFailedException;
import org.hejnal.delivery.channel.InstalledChannels;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.platform.FailureLog;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.database.DatabaseGate;
import org.junit.jupiter.api.Test;

class BatchServiceTest {
    private static final long BATCH = 7;

    private final Leases leases = new Leases();
    private final Parcels parcels = new Parcels(3);
    private final Failures failures = new Failures();
    private final List<Long> sent = new ArrayList<>();
    private final List<List<Long>> pieces = new ArrayList<>();
    private final ChannelRest rest = new ChannelRest(Clock.systemUTC());
    private final BatchService service = new BatchService();
    private Runnable beat = () -> {};
    private Runnable sending = () -> {};
    private Runnable inOnePiece = () -> {};
    private boolean isDown;

    BatchServiceTest() {
        service.leases = leases;
        service.parcels = parcels;
        service.bulk = new BulkSending(leases, parcels, Clock.systemUTC());
        service.channels = new InstalledChannels(List.of(new Channel(), new BulkChannel()));
        service.rest = rest;
        service.failures = new FailureLog(DatabaseGate.ofNode());
        service.addresses = new AddressOutcomes(failures);
        service.deliveries = new DeliveriesMetric(Clock.systemUTC());
        service.outages = new OutagesMetric();
        service.scheduler = scheduler();
        service.clock = Clock.systemUTC();
    }

    @Test
    void whoStillSendsRenewsTheLease() {
        sending = () -> beat.run();
        service.deliver("email", BATCH);
        assertThat(leases.renewals).isEqualTo(1 + 3);
        assertThat(leases.recorded).containsExactly(0L, 1L, 2L);
    }

    @Test
    void whoHasLostTheLeaseSendsNoMore() {
        sending = () -> {
            leases.isHeld = false;
            beat.run();
        };
        service.deliver("email", BATCH);
        assertThat(sent).containsExactly(0L);
    }

    @Test
    void aBatchOfSomebodyElseIsLeftAlone() {
        leases.isHeld = false;
        service.deliver("email", BATCH);
        assertThat(sent).isEmpty();
        assertThat(leases.released).isEmpty();
    }

    @Test
    void anOutageIsNobodysAttempt() {
        isDown = true;
        service.deliver("email", BATCH);
        assertThat(leases.recorded).isEmpty();
        assertThat(leases.released).hasSize(1);
        assertThat(rest.mostInFlight("email", Lane.ORDINARY, 8))
                .as("it is left alone")
                .isZero();
    }

    /** Otherwise a message that the other side cannot bear would be tried for ever. */
    @Test
    void theOneThatBreaksTheConnectionIsCountedAndTheOthersAreNot() {
        sending = () -> {
            throw new ChannelUnavailableException("gone", new IllegalStateException());
        };
        service.deliver("email", BATCH);
        assertThat(leases.recorded).containsExactly(0L);
        assertThat(leases.released).hasSize(1);
    }

    @Test
    void aRefusedAddressIsCountedWhenItsResultIsRecordedAndTheOthersAreSent() {
        sending = () -> {
            if (sent.size() == 1) {
                throw DeliveryFailedException.ofAddress("550 5.1.1 No such user");
            }
        };
        service.deliver("email", BATCH);
        assertThat(leases.recorded).containsExactly(0L, 1L, 2L);
        assertThat(failures.seen).containsExactly("email 1 550 5.1.1 No such user, recorded: 1");
    }

    @Test
    void aFailureThatIsNotTheAddressesCountsForNothing() {
        sending = () -> {
            throw new DeliveryFailedException(true, "552 too large");
        };
        service.deliver("email", BATCH);
        assertThat(leases.recorded).hasSize(3);
        assertThat(failures.seen).isEmpty();
    }

    @Test
    void whatCannotBeCountedHoldsNothingUp() {
        failures.isBroken = true;
        sending = () -> {
            throw DeliveryFailedException.ofAddress("550 5.1.1 No such user");
        };
        service.deliver("email", BATCH);
        assertThat(leases.recorded).hasSize(3);
    }

    @Test
    void whatIsNewGoesInOnePieceWhereTheChannelTakesThat() {
        service.deliver("topic", BATCH);
        assertThat(pieces).containsExactly(List.of(0L, 1L, 2L));
        assertThat(leases.recordedTogether).containsExactly(0L, 1L, 2L);
        assertThat(sent).as("one by one").isEmpty();
    }

    /** Of several in one piece a single repeat would undo all. */
    @Test
    void whatMayHaveGoneOutGoesByItself() {
        parcels.repeats.add(1L);
        service.deliver("topic", BATCH);
        assertThat(pieces).containsExactly(List.of(0L, 2L));
        assertThat(leases.recordedTogether).containsExactly(0L, 2L);
        assertThat(sent).containsExactly(1L);
        assertThat(leases.recorded).containsExactly(1L);
    }

    @Test
    void whatAnOutageLeavesInDoubtIsMarkedAndNobodysAttempt() {
        inOnePiece = () -> {
            throw new ChannelUnavailableException("gone", new IllegalStateException());
        };
        service.deliver("topic", BATCH);
        assertThat(leases.doubted).containsExactly(BATCH);
        assertThat(leases.recorded).isEmpty();
        assertThat(leases.recordedTogether).isEmpty();
        assertThat(leases.released).hasSize(1);
    }

    @Test
    void whatCannotBeSentInOnePieceGoesOneByOne() {
        inOnePiece = () -> {
            throw new DeliveryFailedException(true, "one of them is wrong");
        };
        service.deliver("topic", BATCH);
        assertThat(sent).containsExactly(0L, 1L, 2L);
        assertThat(leases.recorded).containsExactly(0L, 1L, 2L);
        assertThat(leases.doubted).isEmpty();
    }

    @Test
    void eachAttemptThatIsRecordedIsCounted() {
        parcels.repeats.add(1L);
        sending = () -> {
            throw new DeliveryFailedException(true, "552 too large");
        };
        service.deliver("topic", BATCH);
        service.deliver("email", BATCH);
        assertThat(attempts("topic", "sent")).isEqualTo(3);
        assertThat(attempts("email", "failed")).isEqualTo(3);
        assertThat(outages("email")).isZero();
    }

    @Test
    void anOutageIsCountedAndSoIsTheAttemptThatMetIt() {
        sending = () -> {
            throw new ChannelUnavailableException("gone", new IllegalStateException());
        };
        service.deliver("email", BATCH);
        isDown = true;
        service.deliver("email", BATCH);
        assertThat(attempts("email", "postponed")).isEqualTo(1);
        assertThat(outages("email")).isEqualTo(2);
    }

    /** What is left under the lease may have passed to somebody else, by a clock that holds now. */
    @Test
    void whenTheClockIsSetTheLeaseIsGivenBack() {
        MovedClock clock = new MovedClock();
        service.clock = clock;
        sending = () -> clock.move(Duration.ofHours(1));
        service.deliver("email", BATCH);
        assertThat(sent).containsExactly(0L);
        assertThat(leases.recorded).containsExactly(0L);
        assertThat(leases.released).containsExactly(Duration.ZERO);
    }

    private long attempts(String channel, String outcome) {
        HistogramSnapshot counted =
                (HistogramSnapshot) service.deliveries.collector().collect();
        return counted.getDataPoints().stream()
                .filter(point -> point.getLabels().equals(Labels.of("channel", channel, "outcome", outcome)))
                .mapToLong(HistogramSnapshot.HistogramDataPointSnapshot::getCount)
                .sum();
    }

    private double outages(String channel) {
        CounterSnapshot counted = (CounterSnapshot) service.outages.collector().collect();
        return counted.getDataPoints().stream()
                .filter(point -> point.getLabels().equals(Labels.of("channel", channel)))
                .mapToDouble(CounterSnapshot.CounterDataPointSnapshot::getValue)
                .sum();
    }

    private final class BulkChannel implements DeliveryChannel, BulkConnection {
        @Override
        public String id() {
            return "topic";
        }

        @Override
        public ChannelConnection connect() {
            return this;
        }

        @Override
        public void sendAll(List<Parcel> all) {
            pieces.add(all.stream().map(Parcel::notificationId).toList());
            inOnePiece.run();
        }

        @Override
        public void send(Parcel parcel) {
            sent.add(parcel.notificationId());
        }

        @Override
        public void close() {}
    }

    private final class Failures extends ContactPointFailureService {
        private final List<String> seen = new ArrayList<>();
        private boolean isBroken;

        @Override
        public void recordFailure(long accountId, String channelId, String address, FailureKind kind, String reason) {
            if (isBroken) {
                throw new IllegalStateException("broken");
            }
            seen.add(channelId + " " + accountId + " " + reason + ", recorded: " + leases.recorded.size());
        }
    }

    private static final class Leases extends LeaseRepository {
        private final List<Long> recorded = new ArrayList<>();
        private final List<Long> recordedTogether = new ArrayList<>();
        private final List<Long> doubted = new ArrayList<>();
        private final List<Duration> released = new ArrayList<>();
        private boolean isHeld = true;
        private int renewals;

        @Override
        public boolean renew(long batch) {
            renewals++;
            return isHeld;
        }

        @Override
        public void record(long batch, Parcel parcel, Outcome outcome) {
            recorded.add(parcel.notificationId());
        }

        @Override
        public void recordSent(long batch, List<Parcel> all, Instant at) {
            all.forEach(parcel -> recordedTogether.add(parcel.notificationId()));
        }

        @Override
        public void doubt(long batch) {
            doubted.add(batch);
        }

        @Override
        public void release(long batch, Duration wait) {
            released.add(wait);
        }
    }

    private static final class Parcels extends ParcelRepository {
        private final int count;
        private final Set<Long> repeats = new HashSet<>();

        @Override
        public Parcel pack(UnpackedParcel unpacked) {
            return unpacked.parcel();
        }

        Parcels(int count) {
            this.count = count;
        }

        @Override
        public List<UnpackedParcel> list(long batch) {
            return IntStream.range(0, count)
                    .mapToObj(
                            id -> new UnpackedParcel(parcel(id), Optional.empty(), false, repeats.contains((long) id)))
                    .toList();
        }

        private static Parcel parcel(long id) {
            LangDict text = new LangDict("tekst", null);
            Parcel.Recipient recipient = new Parcel.Recipient(1, "Anna", Optional.of("anna@example.edu"), "pl");
            return new Parcel(
                    id,
                    "custom",
                    text,
                    text,
                    Optional.empty(),
                    Instant.EPOCH,
                    Instant.EPOCH,
                    0,
                    recipient,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    private final class Channel implements DeliveryChannel, ChannelConnection {
        @Override
        public String id() {
            return "email";
        }

        @Override
        public ChannelConnection connect() {
            if (isDown) {
                throw new ChannelUnavailableException("down", new IllegalStateException());
            }
            return this;
        }

        @Override
        public void send(Parcel parcel) {
            sent.add(parcel.notificationId());
            sending.run();
        }

        @Override
        public void close() {}
    }

    /** Keeps what it is to do each quarter of a minute. */
    private ManagedScheduledExecutorService scheduler() {
        Class<?> type = ManagedScheduledExecutorService.class;
        return (ManagedScheduledExecutorService)
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("scheduleAtFixedRate");
                    beat = (Runnable) arguments[0];
                    return only(ScheduledFuture.class, "cancel", () -> true);
                });
    }

    private static Object only(Class<?> type, String name, Supplier<Object> answer) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            assertThat(method.getName()).isEqualTo(name);
            return answer.get();
        });
    }
}
