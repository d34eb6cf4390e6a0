package org.hejnal.directory.roster;

import static java.util.stream.Collectors.joining;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.directory.DirectoryObject;
import org.hejnal.directory.role.RoleService;
import org.hejnal.directory.roster.RosterColumn.Place;
import org.hejnal.platform.Rows;
import org.hejnal.platform.Sql;
import org.hejnal.platform.UnknownObjectException;
import org.jspecify.annotations.Nullable;

/** Shows administrators the people of the directory. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PersonRecordService {
    /** How many people are listed at once. */
    public static final int MAX_LISTED = 500;

    private static final List<RosterColumn> VALUES = PeopleColumns.ALL.stream()
            .filter(column -> column.place() != Place.KEY)
            .toList();

    private static final String READ =
            """
            SELECT a.is_active, a.deactivated_at, a.deactivated_by, a.origin, a.password_hash IS NOT NULL, %s
            FROM account a LEFT JOIN profile p ON p.account_id = a.id WHERE a.id = :id
            """.formatted(VALUES.stream().map(PersonRecordService::selected).collect(joining(", ")));

    private static final int FIXED = 5;
    private static final String FIND = Sql.of(PersonRecordService.class, "People");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    RoleService roles;

    /** @throws UnknownObjectException if there is no such person */
    public PersonRecord get(long id) {
        return find(id).orElseThrow(() -> new UnknownObjectException(DirectoryObject.PERSON, Long.toString(id)));
    }

    /** Nothing for somebody unknown. */
    public Optional<PersonRecord> find(long id) {
        return Rows.of(entityManager.createNativeQuery(READ, Object[].class).setParameter("id", id), Object[].class)
                .map(row -> record(id, row))
                .findFirst();
    }

    /** People in the order of their ids. */
    public List<ListedPerson> list(PeopleSearch search) {
        String query = search.query().strip();
        return Rows.of(
                        entityManager
                                .createNativeQuery(FIND, Object[].class)
                                .setParameter("query", query)
                                .setParameter("id", CellRules.personId(query))
                                .setParameter("active", search.isActive().orElse(true))
                                .setParameter("any", search.isActive().isEmpty())
                                .setParameter("after", search.after())
                                .setParameter("most", Math.min(search.most(), MAX_LISTED + 1)),
                        Object[].class)
                .map(row -> new ListedPerson(
                        ((Number) row[0]).longValue(), (String) row[1], (String) row[2], (Boolean) row[3], (String)
                                row[4]))
                .toList();
    }

    private PersonRecord record(long id, Object[] row) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        for (int i = 0; i < VALUES.size(); i++) {
            values.put(VALUES.get(i).name(), (String) row[FIXED + i]);
        }
        return new PersonRecord(
                id,
                values,
                (Boolean) row[0],
                Optional.ofNullable((Instant) row[1]),
                Optional.ofNullable((String) row[2]),
                (String) row[3],
                (Boolean) row[4],
                roles.of(id));
    }

    private static String selected(RosterColumn column) {
        String name = (column.place() == Place.PROFILE ? "p." : "a.") + column.name();
        return column.type().equals("text[]")
                ? "nullif(array_to_string(" + name + ", '|'), '')"
                : "CAST(" + name + " AS text)";
    }
}
