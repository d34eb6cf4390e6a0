package org.hejnal.usos.hejnal.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.session.SessionService;
import org.hejnal.directory.session.SessionView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class PersonSessionsMethod implements ServiceMethod {
    private final DirectoryService directory;
    private final SessionService sessions;
    private final AuditService audit;

    @Inject
    PersonSessionsMethod(DirectoryService directory, SessionService sessions, AuditService audit) {
        this.directory = directory;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/person_sessions", "List where a person is signed in")
                .description("Lists the sessions of a person that are not over, the one used last first; there are "
                        + SessionService.MOST
                        + " at most. Tokens of applications are no sessions. The look is written to"
                        + " the audit trail.")
                .administration(Role.DIRECTORY_ADMINISTRATOR, Role.AUDITOR)
                .arguments(SessionArguments.USER_ID)
                .returns("An object with <b>items</b>, a list of objects with <b>id</b>, <b>source</b> (who has proven"
                        + " who it is: <i>local</i> for a password of the hub's own), <b>created_at</b> and"
                        + " <b>last_seen_at</b>, to a minute.")
                .errors(SessionArguments.NOT_FOUND)
                .example("user_id", "1001")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        long person = call.get(SessionArguments.USER_ID);
        directory.requireUser(person);
        audit.recordLook(call.initiator(), AuditedAct.ofPerson("session.look", person, Map.of(), Map.of()));
        return Map.of(
                "items",
                sessions.list(person).stream().map(PersonSessionsMethod::show).toList());
    }

    private static Map<String, Object> show(SessionView session) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", Long.toString(session.id()));
        shown.put("source", session.source());
        shown.put("created_at", session.createdAt());
        shown.put("last_seen_at", session.lastSeenAt());
        return shown;
    }
}
