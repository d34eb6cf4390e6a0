package org.hejnal.directory;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import org.hejnal.platform.Rows;
import org.hejnal.platform.UnknownObjectException;

/** Finds people by their ids. Other features ask it whether a person exists and what they may do. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DirectoryService {
    private static final String SELECT =
            "SELECT new org.hejnal.directory.UserView(a.id, a.firstName, a.lastName, a.email) FROM Account a";

    private static final String UNKNOWN = """
            SELECT wanted.id FROM unnest(CAST(:ids AS bigint[])) WITH ORDINALITY AS wanted (id, position)
            WHERE NOT EXISTS (SELECT 1 FROM account WHERE account.id = wanted.id)
            ORDER BY position
            """;

    private static final String IS_EDITOR = "SELECT 1 FROM group_member WHERE account_id = :id AND is_editor LIMIT 1";

    @PersistenceContext
    EntityManager entities;

    /** @throws UnknownObjectException if there is no such person */
    public UserView get(long id) {
        return list(List.of(id)).stream().findFirst().orElseThrow(() -> unknown(id));
    }

    /** @throws UnknownObjectException if there is no such person */
    public void requireUser(long id) {
        get(id);
    }

    /**
     * Asks once for all, however many they are.
     *
     * @throws UnknownObjectException for the first of the people, in the order given, who does not exist
     */
    public void requireUsers(Collection<Long> ids) {
        listUnknown(ids).stream().findFirst().ifPresent(id -> {
            throw unknown(id);
        });
    }

    /** Those of the people who do not exist, in the order given. */
    public List<Long> listUnknown(Collection<Long> ids) {
        Query unknown = entities.createNativeQuery(UNKNOWN, Long.class).setParameter("ids", ids.toArray(Long[]::new));
        return Rows.of(unknown, Long.class).toList();
    }

    /** Whether a person takes part; false for somebody unknown, and for whoever has been deactivated. */
    public boolean isActive(long id) {
        return entities.createQuery("SELECT a.active FROM Account a WHERE a.id = :id", Boolean.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(false);
    }

    /** Whether a person may change what others are notified of, and how; false for somebody unknown. */
    public boolean isEventsAdministrator(long id) {
        return entities.createQuery("SELECT a.eventsAdministrator FROM Account a WHERE a.id = :id", Boolean.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(false);
    }

    /** Whether a person edits the statements of a group; false for somebody unknown. */
    public boolean isEditor(long id) {
        return !entities.createNativeQuery(IS_EDITOR, Integer.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /** Those of the people who exist, in the order of their ids. */
    public List<UserView> list(Collection<Long> ids) {
        return entities.createQuery(SELECT + " WHERE a.id IN :ids ORDER BY a.id", UserView.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static UnknownObjectException unknown(long id) {
        return new UnknownObjectException(DirectoryObject.PERSON, Long.toString(id));
    }
}
