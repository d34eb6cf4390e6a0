package org.hejnal.directory.group;

import java.util.List;

/**
 * A person in a group.
 *
 * @param isActive whether they take part; statements and sends reach nobody else
 * @param isEditor whether they edit the group by a right for itself, and not for one above
 * @param groupIds where they were put, of the groups that were asked about
 */
public record GroupMemberView(
        long accountId, String firstName, String lastName, boolean isActive, boolean isEditor, List<String> groupIds) {}
