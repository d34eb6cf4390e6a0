package org.hejnal.directory.activity;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.Account;
import org.hejnal.directory.AccountRepository;
import org.hejnal.directory.DirectoryReason;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.Rows;

/**
 * Ends the activity of accounts and brings it back. Who is not active signs in nowhere, nobody acts for them, nothing is sent
 * to them and nobody finds them by their name; what they have written and got stays.
 */
@Stateless
public class ActivityService {
    private static final String IS_ACTIVE = "is_active";

    private static final String LOCK = "SELECT id FROM account WHERE id = ANY (:people) ORDER BY id FOR NO KEY UPDATE";

    private static final String LET_GO = """
            UPDATE account
            SET is_active = false, session_generation = session_generation + 1, deactivated_at = :now,
              deactivated_by = 'directory'
            WHERE id = ANY (:people) AND is_active
              AND NOT (events_administrator OR directory_administrator OR auditor)
            RETURNING id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AccountRepository accounts;

    @Inject
    AuditService audit;

    @Inject
    Event<PeopleDeactivated> deactivated;

    @Inject
    Clock clock;

    /**
     * Deactivates a person, whom no import brings back. Whom an administrator has deactivated already stays so; whom an import
     * has, none brings back from now on, which is a change.
     *
     * @return whether that changed anything
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     * @throws InvalidStateException with {@link DirectoryReason#HAS_ROLES}: roles are taken first, so that nobody administers
     *     without being there, and the last administrator stays
     */
    public boolean deactivate(Initiator initiator, long accountId) {
        Account account = accounts.lock(accountId);
        if (!account.roles().isEmpty()) {
            throw new InvalidStateException(
                    Optional.of(DirectoryReason.HAS_ROLES),
                    "This person has a role; take it before you deactivate them.");
        }
        boolean isChange = !account.isDeactivatedForGood();
        if (isChange) {
            audit.record(
                    initiator,
                    account.isActive()
                            ? AuditedAct.ofPerson("person.deactivate", accountId, active(true), active(false))
                            : AuditedAct.ofPerson(
                                    "person.deactivate", accountId, by("directory"), by("administrator")));
            account.deactivate(clock.instant());
            entityManager.flush();
            deactivated.fire(new PeopleDeactivated(List.of(accountId)));
        }
        return isChange;
    }

    /**
     * Lets a person take part again. The tokens of before stay ended.
     *
     * @return whether that changed anything
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     */
    public boolean reactivate(Initiator initiator, long accountId) {
        Account account = accounts.lock(accountId);
        boolean wasActive = account.isActive();
        if (!wasActive) {
            account.reactivate();
            audit.record(initiator, AuditedAct.ofPerson("person.reactivate", accountId, active(false), active(true)));
        }
        return !wasActive;
    }

    /**
     * Deactivates people whom the directory names no more, until it names them again. Those who have a role stay, and so does
     * who is deactivated already.
     *
     * @param accountIds a bounded number of them: their rows are held until the transaction ends
     */
    public void letGo(Initiator initiator, Collection<Long> accountIds) {
        Long[] people = accountIds.toArray(Long[]::new);
        entityManager
                .createNativeQuery(LOCK, Long.class)
                .setParameter("people", people)
                .getResultList();
        List<Long> gone = Rows.of(
                        entityManager
                                .createNativeQuery(LET_GO, Long.class)
                                .setParameter("people", people)
                                .setParameter("now", clock.instant()),
                        Long.class)
                .toList();
        if (!gone.isEmpty()) {
            audit.recordForPeople(initiator, "person.deactivate", gone, active(true), active(false));
            deactivated.fire(new PeopleDeactivated(gone));
        }
    }

    /** Writes down who came back because the directory names them again. */
    public void recordReturn(Initiator initiator, Collection<Long> accountIds) {
        if (!accountIds.isEmpty()) {
            audit.recordForPeople(initiator, "person.reactivate", accountIds, active(false), active(true));
        }
    }

    /** Of somebody who is not active: by whose will. */
    private static Map<String, Object> by(String origin) {
        return Map.of(IS_ACTIVE, false, "deactivated_by", origin);
    }

    private static Map<String, Boolean> active(boolean isActive) {
        return Map.of(IS_ACTIVE, isActive);
    }
}
