package org.hejnal.usos.hejnal.group;

import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;

/** How methods are told which group, and whom they are about. */
public final class GroupArguments {
    public static final Argument<String> GROUP_ID = Argument.required(
            "group_id", ArgumentTypes.groupId(), "ID of the group; an empty one is the root, everyone.");
    public static final String NO_GROUP = "<b>object_not_found</b> if there is no such group.";

    static final Argument<Long> USER_ID = Argument.required("user_id", ArgumentTypes.userId(), "The person.");
    static final String NO_GROUP_OR_PERSON = "<b>object_not_found</b> if there is no such group or person.";

    private GroupArguments() {}
}
