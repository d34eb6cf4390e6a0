package org.hejnal.usos.hejnal.role;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.directory.group.GroupEditorChange;
import org.hejnal.directory.group.GroupEditorService;
import org.hejnal.directory.role.Role;
import org.hejnal.usos.hejnal.group.GroupArguments;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class GiveGroupEditorMethod implements ServiceMethod {
    private final GroupEditorService editors;

    @Inject
    GiveGroupEditorMethod(GroupEditorService editors) {
        this.editors = editors;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/give_group_editor", "Make somebody an editor of a group")
                .description(
                        "Lets a person write statements to a group and to everything below it, and change those of others there. An editor belongs to the group: whoever was no member becomes one, until the right is taken again. To make somebody an editor again changes nothing.")
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .arguments(RoleArguments.USER_ID, GroupArguments.GROUP_ID)
                .returns(
                        "An object with <b>is_changed</b> (false if the person was an editor already) and <b>became_member</b>"
                                + " (whether they have become a member of the group with it).")
                .errors("<b>object_not_found</b> if there is no such person or group.")
                .example("user_id", "1003")
                .example("group_id", "ST.FIZ")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        GroupEditorChange change =
                editors.give(call.initiator(), call.get(GroupArguments.GROUP_ID), call.get(RoleArguments.USER_ID));
        return Map.of("is_changed", change.isChanged(), "became_member", change.isMembershipChanged());
    }
}
