package org.hejnal.directory;

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
import org.hejnal.platform.UnknownObjectException;

/** Which groups there are. They form one tree. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class GroupService {
    @PersistenceContext
    EntityManager entities;

    /** @throws UnknownObjectException if there is no such group */
    public GroupView get(String id) {
        return list(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownObjectException("primary_group", id));
    }

    /** Those of the groups that exist, in the order of their ids. */
    public List<GroupView> list(Collection<String> ids) {
        return entities.createQuery("SELECT g FROM UserGroup g WHERE g.id IN :ids ORDER BY g.id", UserGroup.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(UserGroup::view)
                .toList();
    }

    /** The groups right below each of the given ones, in the order of their ids; a group without any has no entry. */
    public Map<String, List<GroupView>> listSubgroups(Collection<String> ids) {
        return entities.createQuery("SELECT g FROM UserGroup g WHERE g.parentId IN :ids ORDER BY g.id", UserGroup.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(
                        group -> Objects.requireNonNull(group.parentId()), mapping(UserGroup::view, toList())));
    }
}
