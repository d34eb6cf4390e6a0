package org.hejnal.usos.hejnal.role;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hejnal.declared.Argument;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.role.RoleHolder;
import org.hejnal.directory.role.RoleService;
import org.hejnal.directory.secondfactor.SecondFactorService;
import org.hejnal.usos.hejnal.Paging;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class RolesMethod implements ServiceMethod {
    private static final Argument<Integer> NUM = Paging.num(RoleService.MAX_LISTED);

    private final RoleService roles;
    private final SecondFactorService secondFactor;

    @Inject
    RolesMethod(RoleService roles, SecondFactorService secondFactor) {
        this.roles = roles;
        this.secondFactor = secondFactor;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/roles", "List people with roles")
                .description("Lists who may do what for the whole installation, in the order of the people's IDs.")
                .administration(Role.DIRECTORY_ADMINISTRATOR, Role.AUDITOR)
                .arguments(Paging.START, NUM)
                .returns("An object with <b>items</b>, a list of objects with <b>user_id</b>, <b>first_name</b>,"
                        + " <b>last_name</b>, <b>roles</b> (a list of words) and <b>has_second_factor</b> (whether they"
                        + " sign in with a second step), and <b>next_page</b>, whether others follow.")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        int num = call.get(NUM);
        List<RoleHolder> holders = roles.list(call.get(Paging.START), num + 1);
        Set<Long> secured =
                secondFactor.listOn(holders.stream().map(RoleHolder::accountId).toList());
        return Paging.page(holders, num, holder -> show(holder, secured.contains(holder.accountId())));
    }

    private static Map<String, Object> show(RoleHolder holder, boolean hasSecondFactor) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("user_id", Long.toString(holder.accountId()));
        shown.put("first_name", holder.firstName());
        shown.put("last_name", holder.lastName());
        shown.put("roles", RoleArguments.names(holder.roles()));
        shown.put("has_second_factor", hasSecondFactor);
        return shown;
    }
}
