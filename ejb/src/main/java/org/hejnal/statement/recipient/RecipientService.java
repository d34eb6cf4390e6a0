package org.hejnal.statement.recipient;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.UserView;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.statement.Statement;
import org.hejnal.statement.access.Actor;
import org.hejnal.statement.access.Reader;
import org.hejnal.statement.access.RightsService;
import org.hejnal.statement.access.StatementAudit;
import org.hejnal.statement.editing.StatementEdit;
import org.hejnal.statement.publication.AnnouncementRepository;
import org.hejnal.statement.reading.StatementService;

/**
 * Naming people in statements, one at a time. Who is named is part of what editors write, so a change raises the
 * statement's version: whoever began to edit before learns of it instead of undoing it.
 */
@Stateless
public class RecipientService {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    RightsService rights;

    @Inject
    StatementRecipientRepository recipients;

    @Inject
    RecipientListRepository lists;

    @Inject
    DirectoryService directory;

    @Inject
    AnnouncementRepository announcements;

    @Inject
    StatementAudit audit;

    /**
     * Names a person in a statement. If its audience has been told already, this person is told now, unless they were
     * part of it.
     *
     * @return all who are named, in the order of their ids
     * @throws org.hejnal.platform.UnknownObjectException if there is no such statement that the actor may know of, or no
     *     such person
     * @throws org.hejnal.platform.ForbiddenObjectException if the statement is not the actor's to change
     * @throws InvalidStateException if {@value StatementEdit#MAX_RECIPIENTS} people are named already
     */
    public List<UserView> add(long statementId, long accountId, Actor actor) {
        Statement statement = lock(statementId, actor);
        boolean isNew = recipients.add(statementId, accountId);
        if (recipients.count(statementId) > StatementEdit.MAX_RECIPIENTS) {
            throw new InvalidStateException(
                    Optional.empty(), "A statement names at most " + StatementEdit.MAX_RECIPIENTS + " people.");
        }
        if (isNew) {
            raiseVersion(statement);
            record(actor, statement, "statement.add_recipient", statementId, accountId);
        }
        if (isNew && !statement.isToBeAnnounced()) {
            announcements.tellUntold(statementId, statement.draft(), List.of(accountId));
        }
        return list(statementId);
    }

    /**
     * Names a person no longer. For one who was not named nothing changes.
     *
     * @return those who still are, in the order of their ids
     * @throws org.hejnal.platform.UnknownObjectException if there is no such statement that the actor may know of, or no
     *     such person
     * @throws org.hejnal.platform.ForbiddenObjectException if the statement is not the actor's to change
     */
    public List<UserView> remove(long statementId, long accountId, Actor actor) {
        Statement statement = lock(statementId, actor);
        directory.requireUser(accountId);
        if (recipients.remove(statementId, accountId)) {
            raiseVersion(statement);
            record(actor, statement, "statement.delete_recipient", statementId, accountId);
        }
        return list(statementId);
    }

    /** Publication waits, so that whoever is named belongs either to the audience that is told or to those told later. */
    private Statement lock(long statementId, Actor actor) {
        rights.requireEdit(statementId, actor);
        return Optional.ofNullable(entityManager.find(Statement.class, statementId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> StatementService.unknown(statementId));
    }

    private void record(Actor actor, Statement statement, String action, long statementId, long accountId) {
        audit.record(actor, statement.author(), action, statementId, OptionalLong.of(accountId), Map.of(), Map.of());
    }

    private void raiseVersion(Statement statement) {
        entityManager.lock(statement, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    private List<UserView> list(long statementId) {
        return lists.list(List.of(statementId), new Reader(0, true)).getOrDefault(statementId, List.of());
    }
}
