package org.hejnal.usos.hejnal.role;

import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;

/** How methods are told which group. */
final class GroupArguments {
    static final Argument<String> GROUP_ID = Argument.required(
            "group_id", ArgumentTypes.groupId(), "ID of the group; an empty one is the root, everyone.");
    static final String NO_GROUP = "<b>object_not_found</b> if there is no such group.";

    private GroupArguments() {}
}
