package org.hejnal.usos.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.declared.MethodAccess;
import org.hejnal.declared.Requirement;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.role.RoleService;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.Reason;
import org.hejnal.usos.method.PersonMissing;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.oauth.Caller;

/** Whether a caller may call a method, by its declaration and the caller's roles. */
@Singleton
class AccessPolicy {
    private final RoleService roles;

    @Inject
    AccessPolicy(RoleService roles) {
        this.roles = roles;
    }

    /** @throws ApiException {@code method_forbidden} with the first reason that applies */
    void check(ServiceDeclaration method, Caller caller) {
        MethodAccess access = method.access();
        if (access.consumer() == Requirement.REQUIRED && caller.consumer().isEmpty()) {
            throw ApiException.consumerMissing("This method requires a request signed by a consumer.");
        }
        if (access.token() == Requirement.REQUIRED && caller.accountId().isEmpty()) {
            throw PersonMissing.refusal("This method requires the access token of a user.", method.name(), caller);
        }
        if (access.administrative() && !isAdministrative(method, caller)) {
            throw ApiException.forbidden(
                    Reason.TRUSTED_REQUIRED,
                    "This consumer may not call this method as administrative: an administrator has not added '"
                            + method.name() + "' to its administrative methods.");
        }
        checkScopes(access, caller);
        checkRoles(method, caller);
    }

    private void checkRoles(ServiceDeclaration method, Caller caller) {
        List<String> admitted = method.access().roles();
        if (admitted.isEmpty() || isAdministrative(method, caller)) {
            return;
        }
        if (caller.accountId().isEmpty()) {
            throw ApiException.forbidden(
                    Reason.USER_MISSING,
                    "This method requires a consumer that may call it as administrative, or the access token of a person"
                            + " with one of these roles: " + String.join(", ", admitted) + ".");
        }
        boolean isAdmitted = roles.of(caller.accountId().getAsLong()).stream()
                .map(Role::wireName)
                .anyMatch(admitted::contains);
        if (!isAdmitted) {
            throw ApiException.forbidden(
                    Reason.TRUSTED_REQUIRED,
                    "The user has none of the roles that this method requires: " + String.join(", ", admitted) + ".");
        }
    }

    static boolean isAdministrative(ServiceDeclaration method, Caller caller) {
        return caller.consumer()
                .filter(consumer -> consumer.isAdministrativeFor(method.name()))
                .isPresent();
    }

    private static void checkScopes(MethodAccess access, Caller caller) {
        List<String> missing = access.scopes().stream()
                .filter(scope -> !caller.scopes().contains(scope))
                .toList();
        if (caller.accountId().isPresent() && !missing.isEmpty()) {
            throw ApiException.scopeMissing(missing);
        }
    }
}
