package org.hejnal.delivery.spine;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.hejnal.audit.AuditMask;
import org.hejnal.delivery.channel.BulkConnection;
import org.hejnal.delivery.channel.ChannelConnection;
import org.hejnal.delivery.channel.ChannelUnavailableException;
import org.hejnal.delivery.channel.DeliveryFailedException;
import org.hejnal.delivery.channel.InstalledChannels;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.notification.confidential.ConfidentialTextService;
import org.hejnal.platform.FailureLog;

/**
 * Sends a batch of deliveries through its channel. It has no transaction of its own: each result is recorded as soon as
 * it is known, so that a crash repeats one delivery at most, or those that went in one piece: see {@link BulkSending}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchService {
    private static final System.Logger LOG = System.getLogger(BatchService.class.getName());

    @Inject
    LeaseRepository leases;

    @Inject
    ParcelRepository parcels;

    @Inject
    BulkSending bulk;

    @Inject
    ConfidentialTextService confidentialTexts;

    @Inject
    InstalledChannels channels;

    @Inject
    AddressOutcomes addresses;

    @Inject
    DeliveriesMetric deliveries;

    @Inject
    OutagesMetric outages;

    @Resource
    ManagedScheduledExecutorService scheduler;

    @Inject
    ChannelRest rest;

    @Inject
    FailureLog failures;

    @Inject
    Clock clock;

    /** Sends what is still under the batch's lease. A batch that has passed to somebody else is left alone. */
    public void deliver(String channelId, long batch) {
        if (!leases.renew(batch)) {
            return;
        }
        try (Heartbeat heartbeat = Heartbeat.start(scheduler, clock, () -> leases.renew(batch));
                ChannelConnection connection = channels.get(channelId).connect()) {
            sendAll(channelId, batch, connection, heartbeat);
            failures.worked(work(channelId));
            rest.worked(channelId);
        } catch (ChannelUnavailableException e) {
            failures.failed(work(channelId), AuditMask.emailsIn(String.valueOf(e.getMessage())), e);
            rest.failed(channelId);
            outages.count(channelId);
            leases.release(batch, RetryPolicy.afterOutage(jitter()));
        }
    }

    private static String work(String channelId) {
        return "Delivery by the channel '" + channelId + "'";
    }

    private void sendAll(String channelId, long batch, ChannelConnection connection, Heartbeat heartbeat) {
        for (UnpackedParcel unpacked : sendInOnePiece(channelId, batch, connection)) {
            if (!heartbeat.isAlive()) {
                return;
            }
            if (heartbeat.hasClockStepped()) {
                // What is still under the lease is leased anew, by the time that holds now.
                leases.release(batch, Duration.ZERO);
                return;
            }
            Parcel parcel = unpacked.parcel();
            try {
                Outcome outcome = send(connection, unpacked);
                record(channelId, batch, parcel, outcome);
                noteProgress(channelId, outcome);
                addresses.note(channelId, unpacked, outcome);
            } catch (ChannelUnavailableException e) {
                // It may be this very message that the other side cannot bear: counted, it ends some day.
                record(
                        channelId,
                        batch,
                        parcel,
                        failure(parcel, new DeliveryFailedException(false, String.valueOf(e.getMessage()))));
                throw e;
            }
            eraseIfDone(parcel);
        }
    }

    private List<UnpackedParcel> sendInOnePiece(String channelId, long batch, ChannelConnection connection) {
        List<UnpackedParcel> all = parcels.list(batch);
        if (!(connection instanceof BulkConnection several)) {
            return all;
        }
        List<UnpackedParcel> left = bulk.send(batch, several, all, scheduler);
        if (left.size() < all.size()) {
            rest.worked(channelId);
        }
        Outcome sent = Outcome.sent(clock.instant());
        all.stream()
                .filter(unpacked -> !left.contains(unpacked))
                .forEach(unpacked -> deliveries.note(channelId, unpacked.parcel(), sent));
        return left;
    }

    /** A relay that takes some and then closes is no outage: with a rest after each batch it would get fewer and fewer. */
    private void noteProgress(String channelId, Outcome outcome) {
        if (outcome.isSent()) {
            rest.worked(channelId);
        }
    }

    private void record(String channelId, long batch, Parcel parcel, Outcome outcome) {
        new Recording(scheduler).write(() -> leases.record(batch, parcel, outcome));
        deliveries.note(channelId, parcel, outcome);
    }

    /** The last channel to finish sees all others finished, since each result is committed before anyone looks. */
    private void eraseIfDone(Parcel parcel) {
        if (parcel.confidential().isPresent() && !leases.hasOpen(parcel.notificationId())) {
            confidentialTexts.erase(parcel.notificationId());
        }
    }

    private Outcome send(ChannelConnection connection, UnpackedParcel unpacked) {
        Parcel parcel = unpacked.parcel();
        if (parcel.isExpired()) {
            return Outcome.failed("It expired before it could be delivered.", clock.instant(), Optional.empty());
        }
        try {
            connection.send(parcels.pack(unpacked));
            return Outcome.sent(clock.instant());
        } catch (ChannelUnavailableException e) {
            throw e;
        } catch (DeliveryFailedException e) {
            return failure(parcel, e);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Delivery of " + parcel.notificationId() + " broke", e);
            return failure(parcel, new DeliveryFailedException(false, e.toString()));
        }
    }

    private Outcome failure(Parcel parcel, DeliveryFailedException e) {
        LOG.log(
                System.Logger.Level.DEBUG,
                "Delivery of {0} to {1} failed: {2}",
                parcel.notificationId(),
                parcel.recipient().accountId(),
                e.reason());
        if (e.isAboutTheAddress()) {
            return Outcome.refused(e.reason(), clock.instant());
        }
        return Outcome.failed(
                e.reason(),
                clock.instant(),
                RetryPolicy.afterFailure(parcel.attempts() + 1, jitter()).filter(wait -> !e.isPermanent()));
    }

    private static double jitter() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
