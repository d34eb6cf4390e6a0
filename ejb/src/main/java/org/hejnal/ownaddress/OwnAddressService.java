package org.hejnal.ownaddress;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.audit.Initiator;
import org.hejnal.contactpoint.ConfirmationProof;
import org.hejnal.contactpoint.ConfirmationService;
import org.hejnal.contactpoint.ContactPointEditService;
import org.hejnal.contactpoint.ContactPointField;
import org.hejnal.contactpoint.ContactPointObject;
import org.hejnal.contactpoint.ContactPointPolicy;
import org.hejnal.contactpoint.ContactPointReason;
import org.hejnal.contactpoint.ContactPointService;
import org.hejnal.contactpoint.ContactPointView;
import org.hejnal.contactpoint.IssuedConfirmation;
import org.hejnal.directory.AccountLockService;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.role.RoleService;
import org.hejnal.password.FreshSignIn;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.UnknownObjectException;

/** Lets people enter, confirm, prefer and remove addresses of their own, and administrators help them. */
@Stateless
public class OwnAddressService {
    @Inject
    ContactPointService contactPoints;

    @Inject
    ContactPointEditService edits;

    @Inject
    ConfirmationService confirmations;

    @Inject
    AddressNoticeService notices;

    @Inject
    AddressForms forms;

    @Inject
    ConfirmationRoute route;

    @Inject
    AccountLockService accounts;

    @Inject
    DirectoryService directory;

    @Inject
    RoleService roles;

    /**
     * Notes an address that a person says is theirs, and sends a code and a link there. Nothing else goes there until it is
     * confirmed. The addresses in use are told. One that waits already, or is retired, is sent another code and link.
     *
     * @throws InvalidValueException if it is no address of the channel, or is one of the person's in use
     * @throws InvalidStateException with {@link ContactPointReason#TOO_MANY_CONTACT_POINTS} or {@link
     *     ContactPointReason#NO_CHANNEL}
     * @throws org.hejnal.platform.TooManyRequestsException if the person, or the address, has been sent enough
     */
    public ContactPointView add(Initiator initiator, FreshSignIn person, String channelId, String typed) {
        return add(initiator, person.accountId(), channelId, typed);
    }

    /**
     * The same on behalf of an administrator. Of somebody with a role only a directory administrator adds one, in person: what
     * opens accounts may go there some day.
     *
     * @throws UnknownObjectException if there is no such person, or they are not active
     */
    public ContactPointView addFor(Initiator initiator, long accountId, String channelId, String typed) {
        if (!roles.of(accountId).isEmpty() && !isAdministrator(initiator)) {
            throw new InvalidValueException(
                    ContactPointField.ADDRESS,
                    "Only a directory administrator in person changes where somebody with a role is written to.",
                    new LangDict(
                            "Adresy osób z rolą zmienia tylko administrator katalogu, osobiście.",
                            "Only a directory administrator in person changes addresses of people with a role."));
        }
        return add(initiator, accountId, channelId, typed);
    }

    private ContactPointView add(Initiator initiator, long accountId, String channelId, String typed) {
        String address = forms.read(channelId, typed);
        requirePerson(accountId);
        route.require(channelId);
        List<ContactPointView> ofChannel = contactPoints.listWithUnconfirmed(accountId).stream()
                .filter(point -> point.channelId().equals(channelId))
                .toList();
        Optional<ContactPointView> known =
                ofChannel.stream().filter(point -> point.isAt(address)).findFirst();
        return known.isPresent() ? addAgain(known.get()) : addNew(initiator, accountId, channelId, address, ofChannel);
    }

    private ContactPointView addAgain(ContactPointView point) {
        if (point.isInUse()) {
            throw new InvalidValueException(
                    ContactPointField.ADDRESS,
                    "The person has this address already.",
                    new LangDict("Ten adres jest już na liście.", "This address is on the list already."));
        }
        return sendConfirmation(point);
    }

    private ContactPointView addNew(
            Initiator initiator, long accountId, String channelId, String address, List<ContactPointView> ofChannel) {
        if (ofChannel.stream().filter(ContactPointView::isOwn).count() >= ContactPointPolicy.MAX_OWN) {
            throw refusal(
                    ContactPointReason.TOO_MANY_CONTACT_POINTS,
                    "A person has at most " + ContactPointPolicy.MAX_OWN
                            + " own addresses on a channel. Remove one first.");
        }
        IssuedConfirmation issued = confirmations.add(initiator, accountId, channelId, address);
        ContactPointView added = contactPoints.get(issued.id());
        notices.sendConfirmation(added, issued);
        notices.tellAdded(added);
        return added;
    }

    /**
     * Sends another code and link to an address of a person that is not confirmed, or is retired, the directory's too. Those
     * before them are void.
     *
     * @throws UnknownObjectException if the person has no such address
     * @throws InvalidStateException with {@link ContactPointReason#ALREADY_CONFIRMED} or {@link
     *     ContactPointReason#NO_CHANNEL}
     * @throws org.hejnal.platform.TooManyRequestsException if the person, or the address, has been sent enough
     */
    public ContactPointView sendConfirmation(long accountId, long id) {
        requirePerson(accountId);
        ContactPointView point = getOf(accountId, id);
        boolean isOpen =
                !point.isInUse() || (point.isOwn() && point.confirmedAt().isEmpty());
        if (!isOpen) {
            throw refusal(
                    ContactPointReason.ALREADY_CONFIRMED, "The contact point is in use, there is nothing to confirm.");
        }
        route.require(point.channelId());
        return sendConfirmation(point);
    }

    private ContactPointView sendConfirmation(ContactPointView point) {
        notices.sendConfirmation(point, confirmations.renew(point));
        return point;
    }

    /**
     * Lets an address be used that was proven. The other addresses in use are told.
     *
     * @throws UnknownObjectException if there is no such person any more
     * @throws InvalidStateException with {@link ContactPointReason#EXPIRED} if the proof is not the newest any more
     */
    public ContactPointView complete(Initiator initiator, ConfirmationProof proof) {
        requirePerson(proof.accountId());
        ContactPointView confirmed = confirmations.complete(initiator, proof);
        notices.tellConfirmed(confirmed);
        return confirmed;
    }

    /**
     * Has deliveries go to an address of a person from now on.
     *
     * @throws UnknownObjectException if the person has no such address
     * @throws InvalidStateException as {@link ContactPointEditService#prefer}
     */
    public ContactPointView prefer(Initiator initiator, long accountId, long id) {
        accounts.lock(accountId);
        getOf(accountId, id);
        return edits.prefer(initiator, id);
    }

    /**
     * Forgets an address that the person has entered.
     *
     * @throws UnknownObjectException if the person has no such address
     * @throws InvalidStateException as {@link ContactPointEditService#remove}
     */
    public void remove(Initiator initiator, long accountId, long id) {
        accounts.lock(accountId);
        getOf(accountId, id);
        edits.remove(initiator, id);
    }

    private ContactPointView getOf(long accountId, long id) {
        return Optional.of(contactPoints.get(id))
                .filter(point -> point.accountId() == accountId)
                .orElseThrow(() -> new UnknownObjectException(ContactPointObject.CONTACT_POINT, Long.toString(id)));
    }

    /** Of two changes of a person's addresses the second sees the first. Nothing is sent to those who are not active. */
    private void requirePerson(long accountId) {
        directory.requireUser(accountId);
        if (!accounts.lock(accountId) || !directory.isActive(accountId)) {
            throw refusal(ContactPointReason.NO_CHANNEL, "Nothing is sent to somebody who is not active.");
        }
    }

    private boolean isAdministrator(Initiator initiator) {
        OptionalLong person = initiator.accountId();
        return person.isPresent() && roles.of(person.getAsLong()).contains(Role.DIRECTORY_ADMINISTRATOR);
    }

    private static InvalidStateException refusal(ContactPointReason reason, String message) {
        return new InvalidStateException(Optional.of(reason), message);
    }
}
