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
class RemoveGroupMemberMethod implements ServiceMethod {
    private final GroupMemberService members;

    @Inject
    RemoveGroupMemberMethod(GroupMemberService members) {
        this.members = members;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/remove_group_member", "Take a person out of a group")
                .description(
                        "Takes a person out of this very group, and the right to edit it from them. They stay in the"
                                + " groups below that they are in, and so get what is sent to this one. To take out somebody who is"
                                + " not there changes nothing.")
                .changing()
                .administration(DIRECTORY_ADMINISTRATOR)
                .arguments(GroupArguments.USER_ID, GroupArguments.GROUP_ID)
                .returns(ChangeAnswer.RETURNS)
                .errors(GroupArguments.NO_GROUP_OR_PERSON)
                .example("user_id", "1003")
                .example("group_id", "ST.FIZ")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return ChangeAnswer.of(
                members.remove(call.initiator(), call.get(GroupArguments.GROUP_ID), call.get(GroupArguments.USER_ID)));
    }
}
