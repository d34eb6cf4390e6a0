package org.hejnal.usos.hejnal.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.session.SessionEndService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class EndAllSessionsMethod implements ServiceMethod {
    private final SessionEndService sessions;

    @Inject
    EndAllSessionsMethod(SessionEndService sessions) {
        this.sessions = sessions;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/end_all_sessions", "Sign a person out everywhere")
                .description(
                        "Ends all sessions of a person, within two seconds on all nodes, and sign-ins that have only"
                                + " begun. Tokens that the person has given applications stay.")
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .arguments(SessionArguments.USER_ID)
                .returns("An object without fields.")
                .errors(SessionArguments.NOT_FOUND)
                .example("user_id", "1001")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        sessions.endAll(call.initiator(), call.get(SessionArguments.USER_ID));
        return Map.of();
    }
}
