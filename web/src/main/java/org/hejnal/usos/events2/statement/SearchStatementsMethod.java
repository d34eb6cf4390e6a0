package org.hejnal.usos.events2.statement;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.statement.access.Actor;
import org.hejnal.statement.reading.StatementRange;
import org.hejnal.statement.reading.StatementService;
import org.hejnal.statement.reading.StatementView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class SearchStatementsMethod implements ServiceMethod {
    private static final Argument<Instant> START = Argument.optional(
            "start",
            ArgumentTypes.dateTime(),
            "Only statements that end after this. One without an end lasts no time and may also be at it; one without"
                    + " a start counts from its publication.");
    private static final Argument<Instant> END =
            Argument.optional("end", ArgumentTypes.dateTime(), "Only statements that begin before this.");
    private static final Argument<Boolean> FOR_USER = Argument.withDefault(
            "for_user",
            ArgumentTypes.bool(),
            "true",
            "True: only what is published and addressed to the token's user, and without a token what is addressed to"
                    + " everyone. False: all that the caller may see.");

    private final StatementService statements;

    @Inject
    SearchStatementsMethod(StatementService statements) {
        this.statements = statements;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/search_statements", "Look for statements")
                .description("Lists statements, the last published first.")
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .arguments(START, END, FOR_USER, StatementArguments.LIMIT, StatementArguments.BEFORE)
                .returns("An array of statements.")
                .errors("<b>method_forbidden</b> with the reason <b>user_missing</b> if <b>for_user</b> is sent as true"
                        + " without a token.")
                .resultOf(StatementMethod.NAME, StatementMethod.DEFAULT_FIELDS)
                .build();
    }

    @Override
    public List<StatementView> call(Call call) {
        Actor actor = StatementAccess.reader(call);
        StatementRange window = new StatementRange(call.find(START), call.find(END));
        if (!call.get(FOR_USER)) {
            return statements.listVisible(actor, window, StatementArguments.page(call));
        }
        if (call.isGiven(FOR_USER) && actor.accountId().isEmpty()) {
            throw call.personMissing("Without the access token of a user, nothing is addressed to them.");
        }
        return statements.listAddressed(actor, window, StatementArguments.page(call));
    }
}
