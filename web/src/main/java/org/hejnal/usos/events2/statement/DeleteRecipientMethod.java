package org.hejnal.usos.events2.statement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.hejnal.declared.Requirement;
import org.hejnal.statement.recipient.RecipientService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class DeleteRecipientMethod implements ServiceMethod {
    private final RecipientService recipients;

    @Inject
    DeleteRecipientMethod(RecipientService recipients) {
        this.recipients = recipients;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/delete_recipient", "Take a person out of a statement")
                .description("Removes a person from a statement's recipients. Nothing changes if they were none.")
                .changing()
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .arguments(RecipientList.STATEMENT_ID, RecipientList.USER_ID)
                .returns(RecipientList.RETURNS)
                .errors(StatementAccess.FORBIDDEN, StatementAccess.NOT_FOUND, RecipientList.UNKNOWN_USER)
                .build();
    }

    @Override
    public List<Map<String, Object>> call(Call call) {
        long statement = StatementAccess.id(call.get(RecipientList.STATEMENT_ID));
        return RecipientList.show(
                recipients.remove(statement, call.get(RecipientList.USER_ID), StatementAccess.writer(call)));
    }
}
