package org.hejnal.usos.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hejnal.directory.role.Role;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.oauth.Caller;
import org.junit.jupiter.api.Test;

/** Methods of the administration: roles of people and methods of consumers, each by itself. */
class AccessPolicyTest {
    private static final String NAME = "services/hejnal/thing";
    private static final OptionalLong AUDITOR = OptionalLong.of(FakeAuthenticator.ACCOUNT_ID);
    private static final OptionalLong STUDENT = OptionalLong.of(2);
    private static final Set<String> ADMINISTRATION = Set.of("administration");
    private final AccessPolicy policy = new AccessPolicy(new AuditorOnly());

    @Test
    void aRoleOpensWhatAdmitsIt() {
        policy.check(admitting(Role.AUDITOR, Role.DIRECTORY_ADMINISTRATOR), caller("", AUDITOR, ADMINISTRATION));
    }

    @Test
    void anotherRoleDoesNot() {
        refused(admitting(Role.DIRECTORY_ADMINISTRATOR), caller("", AUDITOR, ADMINISTRATION), "trusted_required");
    }

    @Test
    void noRoleDoesNot() {
        refused(admitting(Role.AUDITOR), caller("", STUDENT, ADMINISTRATION), "trusted_required");
    }

    @Test
    void aTokenForSomethingElseDoesNot() {
        refused(admitting(Role.AUDITOR), caller("", AUDITOR, Set.of("events")), "scope_missing");
    }

    @Test
    void aConsumerNeedsTheMethodItself() {
        policy.check(admitting(Role.AUDITOR), caller(NAME, OptionalLong.empty(), Set.of()));
        refused(
                admitting(Role.AUDITOR),
                caller("services/hejnal/other", OptionalLong.empty(), Set.of()),
                "user_missing");
    }

    private void refused(ServiceDeclaration method, Caller caller, String reason) {
        assertThatThrownBy(() -> policy.check(method, caller))
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.detail("reason")).contains(reason));
    }

    private static ServiceDeclaration admitting(Role... roles) {
        return ServiceDeclaration.of(NAME, "A thing").administration(roles).build();
    }

    private static Caller caller(String administrativeMethod, OptionalLong account, Set<String> scopes) {
        Set<String> methods = administrativeMethod.isEmpty() ? Set.of() : Set.of(administrativeMethod);
        return new Caller(Optional.of(new Caller.CallingConsumer(7, "demo", methods)), account, scopes);
    }
}
