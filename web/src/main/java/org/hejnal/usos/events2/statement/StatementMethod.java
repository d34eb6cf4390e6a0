package org.hejnal.usos.events2.statement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.statement.reading.StatementService;
import org.hejnal.statement.reading.StatementView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class StatementMethod implements ServiceMethod {
    static final String NAME = "services/events2/statement";
    static final String DEFAULT_FIELDS = "id|primary_group|title|content|is_calendar|location|start|end|send_after"
            + "|sent_at|is_personal|statement_type";
    private static final Argument<String> ID = Argument.required("id", ArgumentTypes.id(), "ID of the statement.");

    private final StatementService statements;
    private final StatementFields fields;

    @Inject
    StatementMethod(StatementService statements, StatementFields fields) {
        this.statements = statements;
        this.fields = fields;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(NAME, "Read a statement")
                .description("Shows a statement to its audience: the people named in it, and its group with everyone"
                        + " below. One to the root group is for anybody, signed or not. Before it is published only"
                        + " its author, the editors of its group and of those above, and administrators see it.")
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .arguments(ID)
                .returns("An object with the selected fields.")
                .errors(StatementAccess.NOT_FOUND)
                .result(DEFAULT_FIELDS, fields.type())
                .build();
    }

    @Override
    public StatementView call(Call call) {
        return statements.get(
                StatementAccess.id(call.get(ID)), StatementAccess.reader(call), StatementArguments.detail(call));
    }
}
