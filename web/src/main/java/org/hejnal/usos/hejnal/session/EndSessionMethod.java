package org.hejnal.usos.hejnal.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.session.SessionEndService;
import org.hejnal.usos.hejnal.ChangeAnswer;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class EndSessionMethod implements ServiceMethod {
    private final SessionEndService sessions;

    @Inject
    EndSessionMethod(SessionEndService sessions) {
        this.sessions = sessions;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/end_session", "Sign a person out in one place")
                .description("Ends a session. Within two seconds it is over on all nodes.")
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .arguments(SessionArguments.USER_ID, SessionArguments.ID)
                .returns(ChangeAnswer.RETURNS + " It is none if the session is over already, or is somebody else's.")
                .errors(SessionArguments.NOT_FOUND)
                .example("user_id", "1001")
                .example("id", "7")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return ChangeAnswer.of(
                sessions.end(call.initiator(), call.get(SessionArguments.USER_ID), call.get(SessionArguments.ID)));
    }
}
