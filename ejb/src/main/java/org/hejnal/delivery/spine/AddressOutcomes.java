package org.hejnal.delivery.spine;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hejnal.contactpoint.ContactPointFailureService;
import org.hejnal.contactpoint.FailureKind;
import org.hejnal.delivery.channel.Parcel;

/**
 * Tells what becomes of deliveries to those who keep the addresses. Only failures write, and the first success after some.
 */
@Singleton
class AddressOutcomes {
    private static final System.Logger LOG = System.getLogger(AddressOutcomes.class.getName());

    private final ContactPointFailureService failures;

    @Inject
    AddressOutcomes(ContactPointFailureService failures) {
        this.failures = failures;
    }

    /** What became of the delivery is recorded already and stays so, whatever happens here. */
    void note(String channelId, UnpackedParcel unpacked, Outcome outcome) {
        boolean isOfUse = outcome.isAddressRefused() || (outcome.isSent() && unpacked.hasFailures());
        Optional<String> address = unpacked.parcel().recipient().address();
        if (isOfUse && address.isPresent()) {
            try {
                note(channelId, unpacked.parcel().recipient(), address.get(), outcome);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "A failure of an address was not counted", e);
            }
        }
    }

    private void note(String channelId, Parcel.Recipient recipient, String address, Outcome outcome) {
        if (outcome.isAddressRefused()) {
            failures.recordFailure(
                    recipient.accountId(), channelId, address, FailureKind.REFUSED, String.valueOf(outcome.failure()));
        } else {
            failures.recordSuccess(recipient.accountId(), channelId, address);
        }
    }
}
