package org.hejnal.statement.recipient;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hejnal.directory.UserView;
import org.hejnal.platform.Rows;
import org.hejnal.statement.StatementTable;
import org.hejnal.statement.access.Reader;
import org.jspecify.annotations.Nullable;

/** Who is named in statements. */
@Singleton
public class RecipientListRepository {
    private static final String LIST = """
            SELECT named.statement_id, a.id, a.first_name, a.last_name, a.email
            FROM statement s
            JOIN statement_recipient named ON named.statement_id = s.id
            JOIN account a ON a.id = named.account_id
            WHERE s.id = ANY (CAST(:ids AS bigint[])) AND (:all OR a.id = :account OR\s""" + StatementTable.IS_EDITED_BY_READER + """
            ) ORDER BY named.statement_id, a.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    /** Those that the reader may see, by the statement's id, in the order of their ids. */
    public Map<Long, List<UserView>> list(Collection<Long> statementIds, Reader reader) {
        Query query = entityManager
                .createNativeQuery(LIST, Row.class)
                .setParameter("ids", statementIds.toArray(Long[]::new))
                .setParameter("all", reader.seesAll())
                .setParameter("account", reader.account());
        return Rows.of(query, Row.class).collect(groupingBy(Row::statementId, mapping(Row::user, toList())));
    }

    /** The columns of the query, in their order. */
    record Row(
            long statementId,
            long accountId,
            String firstName,
            String lastName,
            @Nullable String email) {
        UserView user() {
            return new UserView(accountId, firstName, lastName, email);
        }
    }
}
