package org.hejnal.usos.hejnal.role;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.role.RoleService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class TakeRoleMethod implements ServiceMethod {
    private final RoleService roles;

    @Inject
    TakeRoleMethod(RoleService roles) {
        this.roles = roles;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/take_role", "Take a role from somebody")
                .description(
                        "Takes a role from a person. To take one that the person does not have changes nothing. The person's tokens stay, and no longer open what the role opened.")
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .arguments(RoleArguments.USER_ID, RoleArguments.ROLE)
                .returns(
                        "An object with <b>roles</b>, the list of the person's roles now, and <b>is_changed</b>, false if"
                                + " all was so already.")
                .errors(
                        "<b>object_not_found</b> if there is no such person.",
                        "<b>object_invalid</b> with the reason <b>last_administrator</b> if nobody would administer the directory.")
                .example("user_id", "1002")
                .example("role", "auditor")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return RoleArguments.show(
                roles.take(call.initiator(), call.get(RoleArguments.USER_ID), RoleArguments.role(call)));
    }
}
