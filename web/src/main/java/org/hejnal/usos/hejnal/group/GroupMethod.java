package org.hejnal.usos.hejnal.group;

import static org.hejnal.directory.role.Role.AUDITOR;
import static org.hejnal.directory.role.Role.DIRECTORY_ADMINISTRATOR;
import static org.hejnal.directory.role.Role.EVENTS_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hejnal.directory.group.GroupDetail;
import org.hejnal.directory.group.GroupTreeService;
import org.hejnal.directory.group.GroupView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class GroupMethod implements ServiceMethod {
    private final GroupTreeService groups;

    @Inject
    GroupMethod(GroupTreeService groups) {
        this.groups = groups;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/group", "Describe a group")
                .description("Tells where a group stands, and how many people and groups it has.")
                .administration(DIRECTORY_ADMINISTRATOR, EVENTS_ADMINISTRATOR, AUDITOR)
                .arguments(GroupArguments.GROUP_ID)
                .returns("An object with " + GroupAnswer.FIELDS + "; <b>path</b>, a list of objects with <b>id</b> and"
                        + " <b>name</b>: the groups that it is below, from the root on; <b>members</b>, how many people were"
                        + " put into this very group, and <b>editors</b>, how many of these edit it; and <b>people</b>, how"
                        + " many active people are in it or below it, who get what is sent to it.")
                .errors(GroupArguments.NO_GROUP)
                .example("group_id", "ST.INF")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        GroupDetail detail = groups.get(call.get(GroupArguments.GROUP_ID));
        Map<String, Object> shown = GroupAnswer.show(detail.group());
        shown.put("path", detail.path().stream().map(GroupMethod::show).toList());
        shown.put("members", detail.members());
        shown.put("editors", detail.editors());
        shown.put("people", detail.people());
        return shown;
    }

    private static Map<String, Object> show(GroupView group) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", group.id());
        shown.put("name", group.name());
        return shown;
    }
}
