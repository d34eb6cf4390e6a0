package org.hejnal.directory.group;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.hejnal.directory.DirectoryObject;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Rows;
import org.hejnal.platform.Sql;
import org.hejnal.platform.UnknownObjectException;

/** Shows the tree of groups to those who look after it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class GroupTreeService {
    /** How many groups are listed at once. */
    public static final int MAX_LISTED = 500;

    private static final String CHILDREN = Sql.of(GroupTreeService.class, "Children");
    private static final String SEARCH = Sql.of(GroupTreeService.class, "Search");
    private static final String COUNTS = Sql.of(GroupTreeService.class, "Counts");

    private static final String PATH = "SELECT id, parent_id, name_pl, name_en FROM user_group"
            + " WHERE id IN (SELECT left(:group, n) FROM generate_series(0, length(:group)) AS n) ORDER BY id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    GroupService groups;

    /**
     * The groups right below one, in the order of their ids.
     *
     * @param after only groups with higher ids; empty for the first page
     * @param num how many at most, up to {@value #MAX_LISTED}
     * @throws UnknownObjectException if there is no such group
     */
    public List<GroupSummary> list(String parentId, String after, int num) {
        return list(CHILDREN, parentId, after, num, "");
    }

    /**
     * The groups anywhere below one whose id begins with a text, or whose name in either language contains it, whatever its
     * case; in the order of their ids, as {@link #list}.
     *
     * @throws UnknownObjectException if there is no such group
     */
    public List<GroupSummary> search(String parentId, String text, String after, int num) {
        return list(SEARCH, parentId, after, num, text);
    }

    /** @throws UnknownObjectException if there is no such group */
    public GroupDetail get(String id) {
        List<UserGroup> path = Rows.of(
                        entityManager.createNativeQuery(PATH, UserGroup.class).setParameter("group", id),
                        UserGroup.class)
                .toList();
        UserGroup group = path.stream()
                .reduce((upper, lower) -> lower)
                .filter(last -> last.view().id().equals(id))
                .orElseThrow(() -> new UnknownObjectException(DirectoryObject.GROUP, id));
        Object[] counts = Rows.of(
                        entityManager.createNativeQuery(COUNTS, Object[].class).setParameter("group", id),
                        Object[].class)
                .findFirst()
                .orElseThrow();
        return new GroupDetail(
                new GroupSummary(id, group.parentId(), group.view().name(), number(counts[0])),
                path.stream().limit(path.size() - 1L).map(UserGroup::view).toList(),
                number(counts[1]),
                number(counts[2]),
                number(counts[3]));
    }

    private List<GroupSummary> list(String statement, String parentId, String after, int num, String text) {
        groups.get(parentId);
        Query query = entityManager
                .createNativeQuery(statement, Object[].class)
                .setParameter("parent", parentId)
                .setParameter("after", after)
                .setParameter("num", num);
        if (!text.isEmpty()) {
            query.setParameter("query", text);
        }
        return Rows.of(query, Object[].class)
                .map(row -> new GroupSummary(
                        (String) row[0],
                        (String) row[1],
                        new LangDict((String) row[2], (String) row[3]),
                        number(row[4])))
                .toList();
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
