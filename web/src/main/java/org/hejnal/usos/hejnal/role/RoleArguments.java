package org.hejnal.usos.hejnal.role;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.role.RoleChange;
import org.hejnal.usos.method.Call;

/** How methods are told which role, and how they show some. */
final class RoleArguments {
    static final Argument<Long> USER_ID = Argument.required("user_id", ArgumentTypes.userId(), "The person.");
    static final Argument<String> ROLE = Argument.required(
            "role",
            ArgumentTypes.oneOf(Arrays.stream(Role.values()).map(Role::wireName).toArray(String[]::new)),
            "The role: <i>events_administrator</i> administers types of events, sends and statements,"
                    + " <i>directory_administrator</i> people, groups, consumers and roles; an <i>auditor</i> reads what"
                    + " administrators see, and changes nothing.");

    private RoleArguments() {}

    static Role role(Call call) {
        return Role.find(call.get(ROLE)).orElseThrow();
    }

    static Map<String, Object> show(RoleChange change) {
        return Map.of("roles", names(change.roles()), "is_changed", change.isChanged());
    }

    static List<String> names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::wireName).toList();
    }
}
