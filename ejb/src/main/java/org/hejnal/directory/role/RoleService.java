package org.hejnal.directory.role;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.Account;
import org.hejnal.directory.AccountRepository;
import org.hejnal.platform.InvalidStateException;

/** Knows who has which role, gives and takes them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RoleService {
    /** How many people with roles are listed at once. */
    public static final int MAX_LISTED = 500;

    private static final String HOLDERS = "SELECT a FROM Account a"
            + " WHERE a.eventsAdministrator OR a.directoryAdministrator OR a.auditor ORDER BY a.id";

    /**
     * In one order, so that two who take roles wait for each other and do not block each other for good. Whoever waited sees
     * only those who have the role still.
     */
    private static final String ADMINISTRATORS =
            "SELECT id FROM account WHERE directory_administrator ORDER BY id FOR NO KEY UPDATE";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AccountRepository accounts;

    @Inject
    AuditService audit;

    /** The roles of a person; empty for somebody unknown. */
    public Set<Role> of(long accountId) {
        return Optional.ofNullable(entityManager.find(Account.class, accountId))
                .map(Account::roles)
                .orElse(Set.of());
    }

    /**
     * People who have a role, in the order of their ids.
     *
     * @param start how many to pass over
     * @param num how many at most, up to {@value #MAX_LISTED}
     */
    public List<RoleHolder> list(int start, int num) {
        return entityManager
                .createQuery(HOLDERS, Account.class)
                .setFirstResult(start)
                .setMaxResults(num)
                .getResultStream()
                .map(account -> new RoleHolder(account.id(), account.firstName(), account.lastName(), account.roles()))
                .toList();
    }

    /** Whether anybody administers the directory. */
    public boolean isAdministered() {
        return !entityManager
                .createQuery("SELECT a.id FROM Account a WHERE a.directoryAdministrator", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /**
     * Gives a role. To give one that the person has changes nothing and writes nothing down.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public RoleChange give(Initiator initiator, long accountId, Role role) {
        return change(initiator, accounts.lock(accountId), role, true);
    }

    /**
     * Takes a role. To take one that the person does not have changes nothing and writes nothing down.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     * @throws InvalidStateException with {@link RoleReason#LAST_ADMINISTRATOR} if nobody would administer the directory
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public RoleChange take(Initiator initiator, long accountId, Role role) {
        if (role == Role.DIRECTORY_ADMINISTRATOR) {
            requireOtherAdministrator(accountId);
        }
        return change(initiator, accounts.lock(accountId), role, false);
    }

    /** Until the transaction ends, nobody else takes the role from anybody. Who has one is neither deactivated nor erased. */
    private void requireOtherAdministrator(long accountId) {
        List<?> administrators =
                entityManager.createNativeQuery(ADMINISTRATORS, Long.class).getResultList();
        if (administrators.equals(List.of(accountId))) {
            throw new InvalidStateException(
                    Optional.of(RoleReason.LAST_ADMINISTRATOR),
                    "This is the only directory administrator. Give somebody else the role first.");
        }
    }

    private RoleChange change(Initiator initiator, Account account, Role role, boolean isGiven) {
        Set<Role> before = account.roles();
        boolean isChanged = before.contains(role) != isGiven;
        if (isChanged) {
            account.setRole(role, isGiven);
            audit.record(
                    initiator,
                    AuditedAct.ofPerson(
                            isGiven ? "role.give" : "role.take",
                            account.id(),
                            Map.of("roles", names(before)),
                            Map.of("roles", names(account.roles()))));
        }
        return new RoleChange(account.roles(), isChanged);
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::wireName).toList();
    }
}
