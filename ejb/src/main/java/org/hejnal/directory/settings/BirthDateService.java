package org.hejnal.directory.settings;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.hejnal.directory.DirectoryObject;
import org.hejnal.directory.PersonField;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.UnknownObjectException;
import org.jspecify.annotations.Nullable;

/** The day of birth in people's profiles, which their circles see as a birthday. */
@Stateless
public class BirthDateService {
    private static final LocalDate EARLIEST = LocalDate.of(1850, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<BirthDateChanging> changing;

    @Inject
    Event<BirthDateChanged> changed;

    /** Nothing for somebody who has not said, and for somebody unknown. */
    public Optional<LocalDate> find(long accountId) {
        return entityManager
                .createQuery("SELECT a.birthDate FROM Account a WHERE a.id = :id", LocalDate.class)
                .setParameter("id", accountId)
                .getResultList()
                .stream()
                .flatMap(date -> Optional.<LocalDate>ofNullable(date).stream())
                .findFirst();
    }

    /**
     * Writes down when somebody was born, or that it is not to be known.
     *
     * @param birthDate from 1850-01-01 to 2200-01-01
     * @throws UnknownObjectException if there is no such account
     * @throws InvalidValueException if the date is out of range
     */
    public void set(long accountId, Optional<LocalDate> birthDate) {
        birthDate.ifPresent(BirthDateService::requireRange);
        changing.fire(new BirthDateChanging(accountId));
        int written = entityManager
                .createQuery("UPDATE Account a SET a.birthDate = :date WHERE a.id = :id")
                .setParameter("date", orNull(birthDate))
                .setParameter("id", accountId)
                .executeUpdate();
        if (written == 0) {
            throw new UnknownObjectException(DirectoryObject.PERSON, Long.toString(accountId));
        }
        changed.fire(new BirthDateChanged(accountId));
    }

    private static @Nullable LocalDate orNull(Optional<LocalDate> date) {
        return date.orElse(null);
    }

    private static void requireRange(LocalDate date) {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw new InvalidValueException(
                    PersonField.BIRTH_DATE,
                    "Dates from " + EARLIEST + " to " + LATEST + " are accepted.",
                    new LangDict("Nieprawidłowa data urodzenia.", "The birth date is not valid."));
        }
    }
}
