package org.hejnal.statement.reading;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.directory.UserView;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.statement.StatementObject;
import org.hejnal.statement.access.Actor;
import org.hejnal.statement.access.Reader;
import org.hejnal.statement.access.RightsService;
import org.hejnal.statement.recipient.RecipientListRepository;

/**
 * Reading statements. A published one is for its audience: the people named in it, and its group with everyone below;
 * the root group is everyone, even without an account. Its author, the editors of its group and of those above, and
 * administrators read it before that too. For all others it does not exist.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class StatementService {
    private static final StatementRange ALWAYS = new StatementRange(Optional.empty(), Optional.empty());

    @Inject
    StatementRepository statements;

    @Inject
    CalendarStatementRepository calendars;

    @Inject
    RecipientListRepository recipients;

    @Inject
    RightsService rights;

    /** @throws UnknownObjectException if there is none that the actor may know of */
    public StatementView get(long id, Actor actor, StatementDetail detail) {
        return statements.find(id, rights.reader(actor), detail).orElseThrow(() -> unknown(id));
    }

    /** What is published and addressed to the actor: to everyone, to their groups, or to them by name. */
    public List<StatementView> listAddressed(Actor actor, StatementRange window, StatementPage page) {
        List<StatementSource> sources = actor.accountId().isPresent()
                ? List.of(StatementSource.READ_GROUPS, StatementSource.NAMED)
                : List.of(StatementSource.READ_GROUPS);
        return statements.list(rights.reader(actor), sources, window, page);
    }

    /**
     * Of what is published and addressed to the actor, what belongs into their calendar and takes place in a window that
     * has a start: the newest so many.
     */
    public List<StatementView> listCalendar(Actor actor, StatementRange window, int most) {
        return calendars.list(actor, window, most);
    }

    /** A text that changes with what {@link #listCalendar} returns, and is cheaper. */
    public String calendarVersion(Actor actor, StatementRange window, int most) {
        return calendars.version(actor, window, most);
    }

    /** All that the actor may read. */
    public List<StatementView> listVisible(Actor actor, StatementRange window, StatementPage page) {
        Reader reader = rights.reader(actor);
        if (!reader.seesAll() && actor.accountId().isEmpty()) {
            return listAddressed(actor, window, page);
        }
        return statements.list(reader, visible(reader), window, page);
    }

    private List<StatementSource> visible(Reader reader) {
        if (reader.seesAll()) {
            return List.of(StatementSource.ALL);
        }
        return rights.editsAllGroups(reader)
                ? List.of(StatementSource.ALL_GROUPS, StatementSource.NAMED, StatementSource.WRITTEN)
                : List.of(
                        StatementSource.READ_GROUPS,
                        StatementSource.EDITED_GROUPS,
                        StatementSource.NAMED,
                        StatementSource.WRITTEN);
    }

    /** What is published and names the actor. For nobody in particular there is none. */
    public List<StatementView> listNaming(Actor actor, StatementPage page) {
        return actor.accountId().isEmpty()
                ? List.of()
                : statements.list(rights.reader(actor), List.of(StatementSource.NAMED), ALWAYS, page);
    }

    /**
     * Who is named in each of some statements that the actor may read, in the order of their ids. Who else got a
     * statement is the business of those who may edit it; others find themselves at most.
     */
    public Map<Long, List<UserView>> listRecipients(Collection<Long> ids, Actor actor) {
        return recipients.list(ids, rights.reader(actor));
    }

    public static UnknownObjectException unknown(long id) {
        return new UnknownObjectException(StatementObject.STATEMENT, Long.toString(id));
    }
}
