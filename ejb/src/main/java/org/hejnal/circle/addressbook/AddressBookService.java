package org.hejnal.circle.addressbook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hejnal.circle.CircleField;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.circle.CircleObject;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.OwnedId;
import org.hejnal.circle.OwnedKey;
import org.hejnal.circle.Texts;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.platform.command.ChecksCommands;

/** The places and the contacts that circles know. Members see them and add to them. */
@Stateless
public class AddressBookService {
    /** How many places a circle keeps. */
    public static final int MAX_PLACES = 1000;

    /** How many contacts a circle keeps. */
    public static final int MAX_CONTACTS = 1000;

    private static final String COUNT_PLACES = "SELECT count(p) FROM Place p WHERE p.key.circleId = :circle";
    private static final String COUNT_CONTACTS = "SELECT count(c) FROM Contact c WHERE c.key.circleId = :circle";
    private static final String SEEN = " ON o.key.circleId = m.key.circleId WHERE m.key.accountId = :account";
    private static final String LIST_PLACES = "SELECT o FROM CircleMember m JOIN Place o" + SEEN;
    private static final String LIST_CONTACTS = "SELECT o FROM CircleMember m JOIN Contact o" + SEEN;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CircleService circles;

    @Inject
    CircleLedgerService ledger;

    @Inject
    Clock clock;

    /**
     * Adds a place.
     *
     * @throws UnknownObjectException if there is no such circle for them
     * @throws org.hejnal.platform.InvalidValueException if the command breaks one of its limits, or the circle has
     *     {@value #MAX_PLACES} already
     * @throws org.hejnal.platform.TooManyRequestsException if others have been writing to the circle for five seconds
     */
    @ChecksCommands
    public PlaceView addPlace(CreatePlace command) {
        long circle = lockCircle(command.accountId(), command.circleId());
        OwnedId id = new OwnedId(circle, ledger.nextNumber(circle));
        requireRoom(COUNT_PLACES, circle, MAX_PLACES, "places");
        entityManager.persist(new Place(id, command, clock.instant()));
        entityManager.flush();
        return new PlaceView(id, command.name(), command.address(), command.position());
    }

    /**
     * Adds a contact.
     *
     * @throws UnknownObjectException if there is no such circle for them
     * @throws org.hejnal.platform.InvalidValueException if the command breaks one of its limits, or the circle has
     *     {@value #MAX_CONTACTS} already
     * @throws org.hejnal.platform.TooManyRequestsException if others have been writing to the circle for five seconds
     */
    @ChecksCommands
    public ContactView addContact(CreateContact command) {
        long circle = lockCircle(command.accountId(), command.circleId());
        OwnedId id = new OwnedId(circle, ledger.nextNumber(circle));
        requireRoom(COUNT_CONTACTS, circle, MAX_CONTACTS, "contacts");
        entityManager.persist(new Contact(id, command, clock.instant()));
        entityManager.flush();
        return new ContactView(id, command.name(), command.email(), command.phone(), command.birthDate());
    }

    /**
     * Returns the places of a circle, or of all that somebody is in, in the order of their creation in each.
     *
     * @throws UnknownObjectException if there is no such circle for them
     */
    public List<PlaceView> listPlaces(long accountId, Optional<Long> circleId) {
        return list(LIST_PLACES, Place.class, accountId, circleId).stream()
                .map(Place::view)
                .toList();
    }

    /**
     * Returns the contacts of a circle, or of all that somebody is in, in the order of their creation in each.
     *
     * @throws UnknownObjectException if there is no such circle for them
     */
    public List<ContactView> listContacts(long accountId, Optional<Long> circleId) {
        return list(LIST_CONTACTS, Contact.class, accountId, circleId).stream()
                .map(Contact::view)
                .toList();
    }

    /** @throws UnknownObjectException if there is no such place */
    public void requirePlace(OwnedId placeId) {
        if (entityManager.find(Place.class, OwnedKey.of(placeId)) == null) {
            throw new UnknownObjectException(CircleObject.PLACE, placeId.toString());
        }
    }

    /** @throws UnknownObjectException if there is no such contact */
    public ContactView getContact(OwnedId contactId) {
        Contact contact = entityManager.find(Contact.class, OwnedKey.of(contactId));
        if (contact == null) {
            throw new UnknownObjectException(CircleObject.CONTACT, contactId.toString());
        }
        return contact.view();
    }

    private long lockCircle(long accountId, Optional<Long> circleId) {
        long circle = circles.chosenCircle(accountId, circleId);
        ledger.lockForMember(circle, accountId);
        return circle;
    }

    private void requireRoom(String counting, long circle, int most, String what) {
        long count = entityManager
                .createQuery(counting, Long.class)
                .setParameter("circle", circle)
                .getSingleResult();
        if (count >= most) {
            throw Texts.refusal(CircleField.CIRCLE, "A circle keeps at most " + most + " " + what + ".");
        }
    }

    private <T> List<T> list(String listing, Class<T> kind, long accountId, Optional<Long> circleId) {
        circleId.ifPresent(id -> circles.requireMember(id, accountId));
        String ofCircle = circleId.isPresent() ? " AND m.key.circleId = :circle" : "";
        var query = entityManager
                .createQuery(listing + ofCircle + " ORDER BY o.key.circleId, o.key.number", kind)
                .setHint("org.hibernate.readOnly", true)
                .setParameter("account", accountId);
        circleId.ifPresent(id -> query.setParameter("circle", id));
        return query.getResultList();
    }
}
