package org.hejnal.usos.hejnal.command;

import static org.hejnal.directory.role.Role.AUDITOR;
import static org.hejnal.directory.role.Role.EVENTS_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.integration.RefusedCommand;
import org.hejnal.integration.RefusedCommandService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class RefusedCommandsMethod implements ServiceMethod {
    private static final Argument<Integer> LIMIT = Argument.withDefault(
            "limit",
            ArgumentTypes.integer(1, RefusedCommandService.MAX_PAGE),
            String.valueOf(RefusedCommandService.MAX_PAGE),
            "How many to list at most.");

    private final RefusedCommandService commands;

    @Inject
    RefusedCommandsMethod(RefusedCommandService commands) {
        this.commands = commands;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/refused_commands", "List commands by JMS that were refused")
                .description("Lists what lies in the queue of the refused commands, those first that have lain longest."
                        + " What is in a command is not shown.")
                .administration(EVENTS_ADMINISTRATOR, AUDITOR)
                .arguments(LIMIT)
                .returns(
                        "A list of objects with <b>id</b>, <b>refused_at</b>, <b>error</b> (the code of the API, or"
                                + " <i>expired</i> for a command that was not carried out in the time that its sender gave, or"
                                + " <i>unreadable</i> for one that the hub could not read) and <b>reason</b> (what is wrong, for a developer).")
                .build();
    }

    @Override
    public List<Map<String, Object>> call(Call call) {
        return commands.list(call.get(LIMIT)).stream()
                .map(RefusedCommandsMethod::show)
                .toList();
    }

    private static Map<String, Object> show(RefusedCommand command) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", command.id());
        shown.put("refused_at", command.refusedAt());
        shown.put("error", command.error());
        shown.put("reason", command.reason());
        return shown;
    }
}
