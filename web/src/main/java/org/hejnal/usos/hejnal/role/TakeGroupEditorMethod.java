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
class TakeGroupEditorMethod implements ServiceMethod {
    private final GroupEditorService editors;

    @Inject
    TakeGroupEditorMethod(GroupEditorService editors) {
        this.editors = editors;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/take_group_editor", "Take somebody the right to edit a group")
                .description(
                        "Ends a person's right to edit a group. A membership that came with the right goes with it; whoever was put into the group as well stays a member, until <b>remove_group_member</b>. All keep what they may do by a group above. To take it again changes nothing.")
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .arguments(RoleArguments.USER_ID, GroupArguments.GROUP_ID)
                .returns(
                        "An object with <b>is_changed</b> (false if the person was no editor) and <b>is_member</b> (whether"
                                + " they are a member of the group now).")
                .errors("<b>object_not_found</b> if there is no such person or group.")
                .example("user_id", "1003")
                .example("group_id", "ST.FIZ")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        GroupEditorChange change =
                editors.take(call.initiator(), call.get(GroupArguments.GROUP_ID), call.get(RoleArguments.USER_ID));
        return Map.of("is_changed", change.isChanged(), "is_member", change.isMember());
    }
}
