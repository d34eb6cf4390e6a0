package org.hejnal.notification.history;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hejnal.notification.NotificationObject;
import org.hejnal.platform.Rows;
import org.hejnal.platform.UnknownObjectException;

/** Looks through the sends of all applications, and of the hub itself. Who may do it is for the caller to decide. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SendSearchService {
    public static final int MAX_LIMIT = 100;

    /** How many sends one search looks at. */
    public static final int SCANNED = 10_000;

    private static final String GET = SendSearchSql.SELECT + "FROM notification n" + SendRow.KEY + "WHERE n.id = :id";

    @PersistenceContext
    EntityManager entityManager;

    /** Returns sends, the newest first. It looks at {@value #SCANNED} at most, and says where to go on. */
    public SendPage search(SendSearch search) {
        SendSearchSql sql = SendSearchSql.of(search);
        List<FoundSend> found = Rows.of(
                        bind(entityManager.createNativeQuery(sql.search(), FoundSendRow.class), sql.ofSearch()),
                        FoundSendRow.class)
                .map(FoundSendRow::found)
                .toList();
        boolean isFull = found.size() == search.limit();
        return new SendPage(
                found,
                isFull ? OptionalLong.of(found.get(found.size() - 1).send().id()) : lastScanned(sql));
    }

    /** @throws UnknownObjectException if there is no such send */
    public FoundSend get(long id) {
        return Rows.of(
                        entityManager.createNativeQuery(GET, FoundSendRow.class).setParameter("id", id),
                        FoundSendRow.class)
                .findFirst()
                .map(FoundSendRow::found)
                .orElseThrow(() -> new UnknownObjectException(NotificationObject.SEND, Long.toString(id)));
    }

    /** The last send that a search looks at, if that is as many as it may. */
    private OptionalLong lastScanned(SendSearchSql sql) {
        return Rows.of(bind(entityManager.createNativeQuery(sql.lastScanned(), Long.class), sql.ofScan()), Long.class)
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private static Query bind(Query query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
