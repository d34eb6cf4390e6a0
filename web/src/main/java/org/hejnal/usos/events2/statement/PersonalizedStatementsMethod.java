package org.hejnal.usos.events2.statement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.declared.Requirement;
import org.hejnal.statement.reading.StatementService;
import org.hejnal.statement.reading.StatementView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class PersonalizedStatementsMethod implements ServiceMethod {
    private final StatementService statements;

    @Inject
    PersonalizedStatementsMethod(StatementService statements) {
        this.statements = statements;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/personalized_statements", "List statements to a person")
                .description("Lists the published statements that name the token's user, the last published first."
                        + " Without a token there are none.")
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .arguments(StatementArguments.LIMIT, StatementArguments.BEFORE)
                .returns("An array of statements.")
                .resultOf(StatementMethod.NAME, StatementMethod.DEFAULT_FIELDS)
                .build();
    }

    @Override
    public List<StatementView> call(Call call) {
        return statements.listNaming(StatementAccess.reader(call), StatementArguments.page(call));
    }
}
