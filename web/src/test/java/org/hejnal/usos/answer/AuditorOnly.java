package org.hejnal.usos.answer;

import java.util.Set;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.role.RoleService;

/** Knows one person with a role, {@link FakeAuthenticator#ACCOUNT_ID}, who is an auditor. */
final class AuditorOnly extends RoleService {
    @Override
    public Set<Role> of(long accountId) {
        return accountId == FakeAuthenticator.ACCOUNT_ID ? Set.of(Role.AUDITOR) : Set.of();
    }
}
