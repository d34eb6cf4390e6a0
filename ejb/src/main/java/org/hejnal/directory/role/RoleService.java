package org.hejnal.directory.role;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import org.hejnal.directory.Account;

/** Knows who has which role. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RoleService {
    @PersistenceContext
    EntityManager entityManager;

    /** The roles of a person; empty for somebody unknown. */
    public Set<Role> of(long accountId) {
        return Optional.ofNullable(entityManager.find(Account.class, accountId))
                .map(Account::roles)
                .orElse(Set.of());
    }
}
