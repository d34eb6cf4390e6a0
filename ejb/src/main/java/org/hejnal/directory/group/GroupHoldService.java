package org.hejnal.directory.group;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hejnal.directory.DirectoryObject;
import org.hejnal.platform.UnknownObjectException;

/** Keeps groups and people where they are until a transaction ends that writes something which refers to them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class GroupHoldService {
    /** One row: what a foreign key locks, taken before, so that who comes too late is told and does not fail. */
    private static final String GROUP = "SELECT id FROM user_group WHERE id = :id FOR KEY SHARE";

    /** One row: the same for a person. */
    private static final String PERSON = "SELECT id FROM account WHERE id = :id FOR KEY SHARE";

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Until the transaction ends, nobody deletes the group. Others may do the same meanwhile.
     *
     * @throws UnknownObjectException if there is no such group
     */
    public void holdGroup(String id) {
        if (isGone(GROUP, String.class, id)) {
            throw new UnknownObjectException(DirectoryObject.GROUP, id);
        }
    }

    /**
     * Until the transaction ends, nobody erases the person.
     *
     * @throws UnknownObjectException if there is no such person
     */
    public void holdPerson(long id) {
        if (isGone(PERSON, Long.class, id)) {
            throw new UnknownObjectException(DirectoryObject.PERSON, Long.toString(id));
        }
    }

    private boolean isGone(String statement, Class<?> type, Object id) {
        return entityManager
                .createNativeQuery(statement, type)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }
}
