package org.hejnal.feed.document;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.statement.access.Actor;
import org.hejnal.statement.reading.StatementRange;
import org.hejnal.statement.reading.StatementService;
import org.hejnal.statement.reading.StatementView;

/** The statements that stand in somebody's calendar beside the events of their circles. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CalendarStatementService {
    /** How many a window can hold: of more, those that were published last. */
    public static final int MAX_STATEMENTS = 1000;

    @Inject
    StatementService statements;

    /**
     * Those addressed to a person that are for calendars and begin before the end of a window and end after its beginning;
     * what has no length may begin with it. By their beginnings; of more than {@value #MAX_STATEMENTS}, those published last.
     */
    public List<StatementView> listWindow(long accountId, Instant from, Instant to) {
        return statements
                .listCalendar(
                        new Actor(OptionalLong.of(accountId), false),
                        new StatementRange(Optional.of(from), Optional.of(to)),
                        MAX_STATEMENTS)
                .stream()
                .sorted(Comparator.comparing(CalendarStatementService::start).thenComparing(StatementView::id))
                .toList();
    }

    private static Instant start(StatementView statement) {
        return statement.draft().start().orElseThrow();
    }
}
