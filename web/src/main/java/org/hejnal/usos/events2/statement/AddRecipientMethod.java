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
import org.hejnal.usos.method.TestReach;

@Singleton
class AddRecipientMethod implements ServiceMethod {
    private final RecipientService recipients;
    private final TestReach reach;

    @Inject
    AddRecipientMethod(RecipientService recipients, TestReach reach) {
        this.recipients = recipients;
        this.reach = reach;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/add_recipient", "Name a person in a statement")
                .description(
                        "Adds a person to a statement's recipients. If the statement is published already, the person is notified now, "
                                + " unless they were before.")
                .changing()
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .arguments(RecipientList.STATEMENT_ID, RecipientList.USER_ID)
                .returns(RecipientList.RETURNS)
                .errors(
                        TestReach.ERROR,
                        StatementAccess.FORBIDDEN,
                        StatementAccess.NOT_FOUND,
                        RecipientList.UNKNOWN_USER)
                .build();
    }

    @Override
    public List<Map<String, Object>> call(Call call) {
        long statement = StatementAccess.id(call.get(RecipientList.STATEMENT_ID));
        reach.require(call, call.get(RecipientList.USER_ID));
        return RecipientList.show(
                recipients.add(statement, call.get(RecipientList.USER_ID), StatementAccess.writer(call)));
    }
}
