package org.hejnal.directory.erasure;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.hejnal.audit.AuditErasureService;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.Account;
import org.hejnal.directory.AccountRepository;
import org.hejnal.directory.signin.SignInMemoryService;
import org.hejnal.platform.InvalidStateException;

/** Erases people, for good. */
@Stateless
public class ErasureService {
    @PersistenceContext
    EntityManager entities;

    @Inject
    AccountRepository accounts;

    @Inject
    Event<PersonErasing> erasing;

    @Inject
    SignInMemoryService signIns;

    @Inject
    AuditErasureService trail;

    @Inject
    AuditService audit;

    @Inject
    Clock clock;

    /**
     * Takes a person's data out of every table, in one transaction. Their sessions and tokens are over then. What stays is
     * that somebody with this id was erased, when and by whom; in the audit trail a pseudonym stands for them.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     * @throws InvalidStateException if the person has a role, see {@link ErasureReason}
     * @throws org.hejnal.platform.TooManyRequestsException if others are writing to one of the person's circles
     */
    public void erase(long personId, Initiator initiator) {
        Account person = accounts.get(personId);
        requireNoRole(person);
        erasing.fire(new PersonErasing(personId, person.firstName() + " " + person.lastName()));
        Optional.ofNullable(person.signIn()).ifPresent(signIns::forget);
        entities.flush();
        entities.clear();
        // Only now, as observers take rows that others hold before accounts. Until here, the person may have been given
        // a role.
        requireNoRole(accounts.lock(personId));
        entities.createQuery("DELETE FROM Account a WHERE a.id = :id")
                .setParameter("id", personId)
                .executeUpdate();
        trail.pseudonymise(personId);
        entities.persist(new ErasedPerson(personId, clock.instant().truncatedTo(ChronoUnit.MICROS), initiator));
        audit.record(initiator, AuditedAct.ofPerson("person.erase", personId, Map.of(), Map.of()));
    }

    private static void requireNoRole(Account person) {
        if (!person.roles().isEmpty()) {
            throw new InvalidStateException(
                    Optional.of(ErasureReason.HAS_ROLE),
                    "The person has a role, which has to be taken from them first.");
        }
    }
}
