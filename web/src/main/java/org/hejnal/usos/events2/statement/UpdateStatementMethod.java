package org.hejnal.usos.events2.statement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.hejnal.declared.Requirement;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.statement.access.Actor;
import org.hejnal.statement.editing.StatementEditService;
import org.hejnal.usos.events2.EventsScope;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.method.TestReach;

@Singleton
class UpdateStatementMethod implements ServiceMethod {
    private final StatementEditService statements;
    private final TestReach reach;

    @Inject
    UpdateStatementMethod(StatementEditService statements, TestReach reach) {
        this.statements = statements;
        this.reach = reach;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/update_statement", "Write or change a statement")
                .description("Inserts a statement, or changes one. When it is published, its audience is notified,"
                        + " through the type of event <b>news</b> or <b>statement</b>; later changes notify"
                        + " those whom they name for the first time, and others only if asked to. A new"
                        + " statement goes to a group that the user edits or that is below one; one without a"
                        + " group needs a user who edits any.")
                .changing()
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .arguments(StatementBody.BODY)
                .returns("An empty object; of a new statement, an object with its <b>id</b>.")
                .errors(
                        StatementAccess.SIGNATURE,
                        EventsScope.ERROR,
                        TestReach.ERROR,
                        StatementAccess.FORBIDDEN,
                        StatementAccess.NOT_FOUND,
                        "<b>object_not_found</b> if there is no such group or person.",
                        "<b>object_invalid</b> with the reason <b>version_conflict</b> if <b>version</b> is not the"
                                + " present one, or somebody changed the statement at the same moment.")
                .example(
                        "body",
                        "{\"primary_group\": \"ST.INF\", \"title\": {\"pl\": \"Dni otwarte\", \"en\": \"Open days\"}}")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        Actor actor = StatementAccess.writer(call);
        reach.requireAll(call);
        StatementBody body = new StatementBody(call.get(StatementBody.BODY));
        try {
            return write(body, actor);
        } catch (InvalidValueException e) {
            throw StatementBody.refusal(e);
        }
    }

    private Map<String, Object> write(StatementBody body, Actor actor) {
        Optional<Long> id = body.id();
        if (id.isEmpty()) {
            return Map.of("id", Long.toString(statements.insert(actor, body.draft(), body.recipients())));
        }
        statements.update(id.get(), actor, body.edit());
        return Map.of();
    }
}
