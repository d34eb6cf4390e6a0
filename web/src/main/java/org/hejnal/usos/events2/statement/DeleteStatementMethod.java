package org.hejnal.usos.events2.statement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.statement.editing.StatementEditService;
import org.hejnal.usos.events2.EventsScope;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class DeleteStatementMethod implements ServiceMethod {
    private static final Argument<String> ID = Argument.required("id", ArgumentTypes.id(), "ID of the statement.");

    private final StatementEditService statements;

    @Inject
    DeleteStatementMethod(StatementEditService statements) {
        this.statements = statements;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/delete_statement", "Remove a statement")
                .description("Removes a statement for good. Notifications of it that people have got stay with them.")
                .changing()
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .arguments(ID)
                .returns("An empty object.")
                .errors(
                        StatementAccess.SIGNATURE,
                        EventsScope.ERROR,
                        StatementAccess.FORBIDDEN,
                        StatementAccess.NOT_FOUND)
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        statements.delete(StatementAccess.id(call.get(ID)), StatementAccess.writer(call));
        return Map.of();
    }
}
