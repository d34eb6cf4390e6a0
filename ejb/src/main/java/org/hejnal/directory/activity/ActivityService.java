package org.hejnal.directory.activity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.Account;
import org.hejnal.directory.DirectoryObject;
import org.hejnal.directory.DirectoryReason;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.UnknownObjectException;

/**
 * Ends the activity of accounts and brings it back. Who is not active signs in nowhere, nobody acts for them, nothing is sent
 * to them and nobody finds them by their name; what they have written and got stays.
 */
@Stateless
public class ActivityService {
    private static final String IS_ACTIVE = "is_active";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AuditService audit;

    @Inject
    Event<PeopleDeactivated> deactivated;

    @Inject
    Clock clock;

    /**
     * Deactivates a person, whom no import brings back. Whoever is deactivated already stays so.
     *
     * @throws UnknownObjectException if there is no such person
     * @throws InvalidStateException with {@link DirectoryReason#HAS_ROLES}: roles are taken first, so that nobody administers
     *     without being there, and the last administrator stays
     */
    public void deactivate(Initiator initiator, long accountId) {
        Account account = lock(accountId);
        if (!account.roles().isEmpty()) {
            throw new InvalidStateException(
                    Optional.of(DirectoryReason.HAS_ROLES),
                    "This person has a role; take it before you deactivate them.");
        }
        if (account.isActive()) {
            audit.record(initiator, AuditedAct.ofPerson("person.deactivate", accountId, active(true), active(false)));
        }
        account.deactivate(clock.instant());
        entityManager.flush();
        deactivated.fire(new PeopleDeactivated(List.of(accountId)));
    }

    /**
     * Lets a person take part again. The tokens of before stay ended.
     *
     * @throws UnknownObjectException if there is no such person
     */
    public void reactivate(Initiator initiator, long accountId) {
        Account account = lock(accountId);
        if (!account.isActive()) {
            account.reactivate();
            audit.record(initiator, AuditedAct.ofPerson("person.reactivate", accountId, active(false), active(true)));
        }
    }

    private Account lock(long accountId) {
        return Optional.ofNullable(entityManager.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownObjectException(DirectoryObject.PERSON, Long.toString(accountId)));
    }

    private static Map<String, Boolean> active(boolean isActive) {
        return Map.of(IS_ACTIVE, isActive);
    }
}
