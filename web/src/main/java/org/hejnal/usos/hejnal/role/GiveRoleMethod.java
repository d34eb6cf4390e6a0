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
class GiveRoleMethod implements ServiceMethod {
    private final RoleService roles;

    @Inject
    GiveRoleMethod(RoleService roles) {
        this.roles = roles;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/give_role", "Give somebody a role")
                .description(
                        "Gives a person a role for the whole installation. To give one that the person has changes nothing.")
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .arguments(RoleArguments.USER_ID, RoleArguments.ROLE)
                .returns(
                        "An object with <b>roles</b>, the list of the person's roles now, and <b>is_changed</b>, false if"
                                + " all was so already.")
                .errors("<b>object_not_found</b> if there is no such person.")
                .example("user_id", "1002")
                .example("role", "auditor")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return RoleArguments.show(
                roles.give(call.initiator(), call.get(RoleArguments.USER_ID), RoleArguments.role(call)));
    }
}
