package org.hejnal.usos.hejnal.command;

import static org.hejnal.directory.role.Role.EVENTS_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.integration.RefusedCommandService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class PutBackRefusedCommandMethod implements ServiceMethod {
    private static final Argument<String> ID =
            Argument.required("id", ArgumentTypes.text(255), "Which one, as <b>hejnal/refused_commands</b> names it.");

    private final RefusedCommandService commands;

    @Inject
    PutBackRefusedCommandMethod(RefusedCommandService commands) {
        this.commands = commands;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/put_back_refused_command", "Try a refused command again")
                .description("Puts a command that was refused back among those that wait, as it came. If it is refused"
                        + " again, it has another ID then.")
                .changing()
                .administration(EVENTS_ADMINISTRATOR)
                .arguments(ID)
                .returns("An empty object.")
                .errors("<b>object_not_found</b> if no refused command has this ID.")
                .example("id", "ID:0f8fad5b-d9cb-11ef-a165-70867728950e")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        commands.putBack(call.initiator(), call.get(ID));
        return Map.of();
    }
}
