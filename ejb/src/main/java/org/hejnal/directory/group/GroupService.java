package org.hejnal.directory.group;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hejnal.directory.DirectoryObject;
import org.hejnal.platform.UnknownObjectException;

/** Which groups there are. They form one tree. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class GroupService {
    private static final String SELECT =
            "SELECT id, parent_id, name_pl, name_en FROM user_group WHERE %s = ANY (CAST(:ids AS text[]))"
                    + " ORDER BY id";

    @PersistenceContext
    EntityManager entities;

    /** @throws UnknownObjectException if there is no such group */
    public GroupView get(String id) {
        return list(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownObjectException(DirectoryObject.GROUP, id));
    }

    /** Those of the groups that exist, in the order of their ids. */
    public List<GroupView> list(Collection<String> ids) {
        return find("id", ids).map(UserGroup::view).toList();
    }

    /** The groups right below each of the given ones, in the order of their ids; a group without any has no entry. */
    public Map<String, List<GroupView>> listSubgroups(Collection<String> ids) {
        return find("parent_id", ids)
                .collect(groupingBy(
                        group -> Objects.requireNonNull(group.parentId()), mapping(UserGroup::view, toList())));
    }

    /** One array in place of a parameter for each: a statement of PostgreSQL's takes no more than 65,535 of these. */
    private Stream<UserGroup> find(String column, Collection<String> ids) {
        return ((List<?>) entities.createNativeQuery(SELECT.formatted(column), UserGroup.class)
                        .setParameter("ids", array(ids))
                        .getResultList())
                .stream().map(UserGroup.class::cast);
    }

    /** PostgreSQL's array literal. An id may hold whatever a client has sent. */
    static String array(Collection<String> ids) {
        return ids.stream()
                .map(id -> '"' + id.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
