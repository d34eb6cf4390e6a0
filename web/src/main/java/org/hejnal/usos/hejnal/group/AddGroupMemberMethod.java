package org.hejnal.usos.hejnal.group;

import static org.hejnal.directory.role.Role.DIRECTORY_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.directory.group.GroupMemberService;
import org.hejnal.usos.hejnal.ChangeAnswer;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class AddGroupMemberMethod implements ServiceMethod {
    private final GroupMemberService members;

    @Inject
    AddGroupMemberMethod(GroupMemberService members) {
        this.members = members;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/add_group_member", "Put a person into a group")
                .description(
                        "From now on the person gets what is sent to the group and to those above it, and reads their"
                                + " statements. To put somebody there again changes nothing. An import of the directory that names"
                                + " the group's members decides anew who they are.")
                .changing()
                .administration(DIRECTORY_ADMINISTRATOR)
                .arguments(GroupArguments.USER_ID, GroupArguments.GROUP_ID)
                .returns(ChangeAnswer.RETURNS)
                .errors(
                        GroupArguments.NO_GROUP_OR_PERSON,
                        "<b>object_invalid</b> with the reason <b>everyone</b> for the root: everybody is there.")
                .example("user_id", "1003")
                .example("group_id", "ST.FIZ")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return ChangeAnswer.of(
                members.add(call.initiator(), call.get(GroupArguments.GROUP_ID), call.get(GroupArguments.USER_ID)));
    }
}
