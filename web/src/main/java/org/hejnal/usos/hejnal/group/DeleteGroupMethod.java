package org.hejnal.usos.hejnal.group;

import static org.hejnal.directory.role.Role.DIRECTORY_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.directory.group.GroupAdministrationService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class DeleteGroupMethod implements ServiceMethod {
    private final GroupAdministrationService groups;

    @Inject
    DeleteGroupMethod(GroupAdministrationService groups) {
        this.groups = groups;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/delete_group", "Delete a group")
                .description("Deletes a group that no other groups are below and no statements go to. Its members and"
                        + " editors leave it. What was sent to it stays with the people who got it.")
                .changing()
                .administration(DIRECTORY_ADMINISTRATOR)
                .arguments(GroupArguments.GROUP_ID)
                .returns("An empty object.")
                .errors(
                        GroupArguments.NO_GROUP,
                        "<b>object_invalid</b> with the reason <b>has_subgroups</b> if groups are below it,"
                                + " <b>has_statements</b> if statements go to it or its people are being told of one, and"
                                + " <b>everyone</b> for the root.")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        groups.delete(call.initiator(), call.get(GroupArguments.GROUP_ID));
        return Map.of();
    }
}
