package org.hejnal.statement.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hejnal.directory.DirectoryService;
import org.hejnal.platform.ForbiddenObjectException;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.statement.reading.StatementDetail;
import org.hejnal.statement.reading.StatementRepository;
import org.hejnal.statement.reading.StatementService;

/** Who may do what with statements. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RightsService {
    @Inject
    RightsRepository rights;

    @Inject
    StatementRepository statements;

    @Inject
    public DirectoryService directory;

    /**
     * What somebody may read. An administrative application that reads for a person sees what that person sees: it asks
     * in order to show it to them.
     */
    public Reader reader(Actor actor) {
        boolean seesAll = actor.accountId().isPresent()
                ? directory.isEventsAdministrator(actor.account())
                : actor.isAdministrative();
        return new Reader(actor.account(), seesAll);
    }

    /**
     * Lets the author, the editors of the group and of those above, and administrators pass.
     *
     * @throws ForbiddenObjectException for others who may read the statement
     * @throws UnknownObjectException for others
     */
    public void requireEdit(long statementId, Actor actor) {
        if (isAdministrator(actor) || rights.mayEdit(actor.account(), statementId)) {
            return;
        }
        Reader reader = new Reader(actor.account(), false);
        statements.find(statementId, reader, StatementDetail.NONE).ifPresent(statement -> {
            throw new ForbiddenObjectException("The statement is not the user's to change.");
        });
        throw StatementService.unknown(statementId);
    }

    /**
     * Lets the editors of the group and of those above, and administrators pass. Without a group, whoever edits any.
     *
     * @throws ForbiddenObjectException for others
     */
    public void requireAddress(Optional<String> groupId, Actor actor) {
        boolean isAllowed = isAdministrator(actor)
                || groupId.map(group -> rights.mayAddress(actor.account(), group))
                        .orElseGet(() -> directory.isEditor(actor.account()));
        if (!isAllowed) {
            throw new ForbiddenObjectException(
                    "The user edits no group that a statement could go to this audience from.");
        }
    }

    /** Whether the reader edits the root group, and so what is written to any. */
    public boolean editsAllGroups(Reader reader) {
        return rights.mayAddress(reader.account(), "");
    }

    private boolean isAdministrator(Actor actor) {
        return actor.isAdministrative() || directory.isEventsAdministrator(actor.account());
    }
}
