package org.hejnal.directory.group;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.DirectoryObject;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.platform.command.ChecksCommands;

/** Makes groups, names and deletes them. A group's place follows from its id: it is below the longest that its own begins with. */
@Stateless
public class GroupAdministrationService {
    private static final String KIND = "group";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    GroupTreeRepository tree;

    @Inject
    AuditService audit;

    @Inject
    Event<GroupDeleting> deleting;

    /**
     * Makes a group. Groups whose ids begin with its own, and that were right below its parent, are below it from now on.
     *
     * @param names with a Polish one
     * @throws org.hejnal.platform.InvalidValueException if the id or a name breaks a rule
     * @throws InvalidStateException if there is a group with this id
     */
    @ChecksCommands
    public GroupSummary create(Initiator initiator, String id, GroupNames names) {
        GroupPolicy.requireId(id);
        tree.lock();
        String parent = tree.findNearest(id).orElseThrow(() -> new UnknownObjectException(DirectoryObject.GROUP, ""));
        if (parent.equals(id)) {
            throw new InvalidStateException(
                    Optional.of(GroupReason.GROUP_EXISTS), "There is a group with the ID '" + id + "' already.");
        }
        UserGroup group = new UserGroup(id, parent);
        group.name(names);
        entityManager.persist(group);
        entityManager.flush();
        int moved = tree.moveBelow(id, parent);
        Map<String, Object> after = new LinkedHashMap<>(group.facts());
        after.put("subgroups", moved);
        audit.record(initiator, AuditedAct.of("group.create", KIND, id, Map.of(), after));
        return new GroupSummary(id, parent, group.view().name(), moved);
    }

    /**
     * Changes what a group is called. What changes nothing is not written down.
     *
     * @return whether that changed anything
     * @throws UnknownObjectException if there is no such group
     * @throws org.hejnal.platform.InvalidValueException if a name breaks a rule
     */
    @ChecksCommands
    public boolean update(Initiator initiator, String id, GroupNames names) {
        UserGroup group = Optional.ofNullable(entityManager.find(UserGroup.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownObjectException(DirectoryObject.GROUP, id));
        Map<String, Object> before = group.facts();
        group.name(names);
        Map<String, Object> after = group.facts();
        boolean isChanged = !after.equals(before);
        if (isChanged) {
            audit.record(initiator, AuditedAct.of("group.update", KIND, id, before, after));
        }
        return isChanged;
    }

    /**
     * Deletes a group that nothing hangs on. Its members leave it; who could edit it is written down, as a right has gone.
     *
     * @throws UnknownObjectException if there is no such group
     * @throws InvalidStateException if it is the root, or groups or statements hang on it; see {@link GroupReason}
     */
    public void delete(Initiator initiator, String id) {
        tree.lock();
        UserGroup group =
                tree.findForDeletion(id).orElseThrow(() -> new UnknownObjectException(DirectoryObject.GROUP, id));
        if (id.isEmpty()) {
            throw new InvalidStateException(
                    Optional.of(GroupReason.EVERYONE), "The root group stands for everyone and stays.");
        }
        List<String> below = tree.listBelow(id);
        if (!below.isEmpty()) {
            throw new InvalidStateException(
                    Optional.of(GroupReason.HAS_SUBGROUPS),
                    "There are groups below this one, such as '" + below.get(0) + "'. Delete them first.");
        }
        deleting.fire(new GroupDeleting(id));
        Map<String, Object> before = new LinkedHashMap<>(group.facts());
        before.put("members", tree.countMembers(id));
        before.put("editors", tree.listEditors(id));
        entityManager.remove(group);
        audit.record(initiator, AuditedAct.of("group.delete", KIND, id, before, Map.of()));
    }
}
