package org.hejnal.calendar.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.editing.EventService;
import org.hejnal.circle.CircleObject;
import org.hejnal.circle.OwnedId;
import org.hejnal.circle.addressbook.AddressBookService;
import org.hejnal.platform.UnknownObjectException;

/** What events refer to in their circles. */
@Singleton
public class ReferenceRepository {
    private static final String STRANGERS = """
            SELECT wanted.id FROM unnest(CAST(:accounts AS bigint[])) AS wanted (id)
            WHERE NOT EXISTS (SELECT 1 FROM circle_member m WHERE m.circle_id = :circle AND m.account_id = wanted.id)
            ORDER BY wanted.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AddressBookService addressBook;

    /** @throws UnknownObjectException if the circle has no such place */
    public void requirePlace(long circleId, OwnedId placeId) {
        if (placeId.circle() != circleId) {
            throw new UnknownObjectException(CircleObject.PLACE, placeId.toString());
        }
        addressBook.requirePlace(placeId);
    }

    /**
     * When a contact was born, as far as the circle knows.
     *
     * @throws UnknownObjectException if the circle has no such contact
     */
    public Optional<LocalDate> birthDate(long circleId, OwnedId contactId) {
        if (contactId.circle() != circleId) {
            throw new UnknownObjectException(CircleObject.CONTACT, contactId.toString());
        }
        return addressBook.getContact(contactId).birthDate();
    }

    /** @throws UnknownObjectException if the circle has no such contact */
    public void requireContact(long circleId, OwnedId contactId) {
        birthDate(circleId, contactId);
    }

    /** @throws UnknownObjectException if one of them is not in the circle */
    public void requireMembers(long circleId, List<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return;
        }
        List<?> strangers = entityManager
                .createNativeQuery(STRANGERS, Long.class)
                .setParameter("circle", circleId)
                .setParameter("accounts", accountIds.toArray(Long[]::new))
                .setMaxResults(1)
                .getResultList();
        if (!strangers.isEmpty()) {
            throw new UnknownObjectException(
                    CircleObject.MEMBER, strangers.get(0).toString());
        }
    }

    /** How many events a circle has, counted no further than one more than it can have. */
    public long countEvents(long circleId) {
        return count("SELECT 1 FROM calendar_event WHERE circle_id = :circle", circleId, EventService.MAX_EVENTS);
    }

    /** The same of those that recur, birthdays of members left out. */
    public long countRecurring(long circleId) {
        return count(
                "SELECT 1 FROM calendar_event WHERE circle_id = :circle AND recurrence IS NOT NULL"
                        + " AND person_id IS NULL",
                circleId,
                EventService.MAX_RECURRING);
    }

    /** How often a circle's events that recur take place within a month, about. */
    public long recurringWeight(long circleId) {
        return ((Number) entityManager
                        .createNativeQuery(
                                "SELECT coalesce(sum(recurs_weight), 0) FROM calendar_event WHERE circle_id = :circle"
                                        + " AND recurrence IS NOT NULL",
                                Long.class)
                        .setParameter("circle", circleId)
                        .getSingleResult())
                .longValue();
    }

    private long count(String rows, long circleId, int most) {
        return ((Number) entityManager
                        .createNativeQuery("SELECT count(*) FROM (" + rows + " LIMIT :most) AS counted", Long.class)
                        .setParameter("circle", circleId)
                        .setParameter("most", most + 1)
                        .getSingleResult())
                .longValue();
    }
}
