package org.hejnal.directory.group;

import java.util.List;

/**
 * A person in a group.
 *
 * @param isActive whether they take part; statements and sends reach nobody else
 * @param editedGroupIds which of the groups that were asked about they edit, by rights for these and not for one above
 * @param groupIds where they were put, of the groups that were asked about
 */
public record GroupMemberView(
        long accountId,
        String firstName,
        String lastName,
        boolean isActive,
        List<String> editedGroupIds,
        List<String> groupIds) {}
