package org.hejnal.usos.hejnal.group;

import static org.hejnal.directory.role.Role.DIRECTORY_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.directory.group.GroupAdministrationService;
import org.hejnal.usos.hejnal.ChangeAnswer;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class UpdateGroupMethod implements ServiceMethod {
    private final GroupAdministrationService groups;

    @Inject
    UpdateGroupMethod(GroupAdministrationService groups) {
        this.groups = groups;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/update_group", "Change the names of a group")
                .description("Changes what a group is called. What is not given stays as it is.")
                .changing()
                .administration(DIRECTORY_ADMINISTRATOR)
                .arguments(GroupArguments.GROUP_ID, GroupNameArguments.NAME_PL, GroupNameArguments.NAME_EN)
                .returns(ChangeAnswer.RETURNS)
                .errors(GroupArguments.NO_GROUP)
                .example("group_id", "ST.INF")
                .example("name_en", "Computer science")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return ChangeAnswer.of(
                groups.update(call.initiator(), call.get(GroupArguments.GROUP_ID), GroupNameArguments.read(call)));
    }
}
