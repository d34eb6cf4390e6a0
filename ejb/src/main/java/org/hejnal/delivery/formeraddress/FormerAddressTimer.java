package org.hejnal.delivery.formeraddress;

import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import org.hejnal.delivery.channel.ChannelConnection;
import org.hejnal.delivery.channel.ChannelUnavailableException;
import org.hejnal.delivery.channel.DeliveryFailedException;
import org.hejnal.delivery.channel.InstalledChannels;
import org.hejnal.platform.RegularWork;

/** Tells at former addresses what is to be told there, outside of any transaction, at least once. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FormerAddressTimer implements RegularWork {
    private static final Logger LOG = System.getLogger(FormerAddressTimer.class.getName());
    private static final String CHANNEL = "email";

    /** What a run leaves, the next one takes. */
    private static final int BATCH = 20;

    @Inject
    FormerAddressService notices;

    @Inject
    InstalledChannels channels;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void perform() {
        notices.giveUp();
        if (channels.ids().contains(CHANNEL)) {
            Optional<LeasedNotice> next = notices.lease();
            for (int i = 1; next.isPresent() && send(next.get()) && i < BATCH; i++) {
                next = notices.lease();
            }
        }
    }

    /** Returns whether there is a way out at present. */
    private boolean send(LeasedNotice notice) {
        try (ChannelConnection connection = channels.get(CHANNEL).connect()) {
            notices.find(notice.id()).ifPresent(connection::send);
            notices.forget(notice.id());
            return true;
        } catch (DeliveryFailedException e) {
            if (e.isPermanent()) {
                LOG.log(
                        Level.WARNING,
                        "The former address of the person {0} takes no e-mail, so nobody is told there of the change.",
                        Long.toString(notice.accountId()));
                notices.forget(notice.id());
            }
            return true;
        } catch (ChannelUnavailableException e) {
            return false;
        } catch (RuntimeException e) {
            LOG.log(
                    notice.isFirstTime() ? Level.WARNING : Level.DEBUG,
                    "The former address of the person " + notice.accountId()
                            + " could not be told of the change; it is tried again for a day.",
                    e);
            return true;
        }
    }
}
