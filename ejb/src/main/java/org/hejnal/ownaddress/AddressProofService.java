package org.hejnal.ownaddress;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.audit.Initiator;
import org.hejnal.contactpoint.ConfirmationService;
import org.hejnal.contactpoint.ContactPointView;

/** Takes the code or the link that went to an address. It has no transaction: a guess is counted whatever follows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AddressProofService {
    @Inject
    ConfirmationService confirmations;

    @Inject
    OwnAddressService addresses;

    /**
     * Confirms an address of a person by its code.
     *
     * @throws RuntimeException as {@link ConfirmationService#prove(long, long, String)} and {@link OwnAddressService#complete}
     */
    public ContactPointView confirm(Initiator initiator, long accountId, long id, String code) {
        return addresses.complete(initiator, confirmations.prove(accountId, id, code));
    }

    /** The address that a link confirms; nothing if the link is void. To ask changes nothing. */
    public Optional<String> findAddress(String token) {
        return confirmations.findAddress(token);
    }

    /**
     * Confirms an address by its link, whoever is signed in where it is opened.
     *
     * @param address the network address that it comes from
     * @return the address; nothing if the link is void
     */
    public Optional<ContactPointView> confirm(String token, String address) {
        return confirmations
                .prove(token)
                .map(proof -> addresses.complete(
                        // Who opens a link has proven to read the mailbox, and not who they are.
                        new Initiator(OptionalLong.empty(), OptionalLong.empty(), address), proof));
    }
}
