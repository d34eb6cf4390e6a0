package org.hejnal.usos.hejnal.group;

import static org.hejnal.directory.role.Role.DIRECTORY_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.group.GroupAdministrationService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class CreateGroupMethod implements ServiceMethod {
    private static final Argument<String> NEW_ID = Argument.required(
            "group_id",
            ArgumentTypes.id(),
            "The ID that it is to have, as a whole, for example <i>ST.INF.2</i>. It cannot be changed later.");

    private final GroupAdministrationService groups;

    @Inject
    CreateGroupMethod(GroupAdministrationService groups) {
        this.groups = groups;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/create_group", "Make a group")
                .description(
                        "Makes a group. Where it stands follows from its ID: right below the group with the longest"
                                + " ID that its own begins with, be it the root's, which is empty. Groups whose IDs begin with the"
                                + " new one are below it from now on: what is sent to the new group reaches their people, too, and"
                                + " its editors edit them.")
                .changing()
                .administration(DIRECTORY_ADMINISTRATOR)
                .arguments(NEW_ID, GroupNameArguments.NEW_NAME_PL, GroupNameArguments.NAME_EN)
                .returns("An object with " + GroupAnswer.FIELDS + ".")
                .errors("<b>object_invalid</b> with the reason <b>group_exists</b> if there is a group with this ID.")
                .example("group_id", "ST.INF.2")
                .example("name_pl", "Informatyka, drugi stopień")
                .example("name_en", "Computer science, second cycle")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return GroupAnswer.show(groups.create(call.initiator(), call.get(NEW_ID), GroupNameArguments.read(call)));
    }
}
