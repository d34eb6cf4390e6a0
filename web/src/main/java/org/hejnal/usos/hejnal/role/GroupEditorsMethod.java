package org.hejnal.usos.hejnal.role;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.directory.group.GroupEditorService;
import org.hejnal.directory.group.GroupEditorView;
import org.hejnal.directory.role.Role;
import org.hejnal.usos.hejnal.Paging;
import org.hejnal.usos.hejnal.group.GroupArguments;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class GroupEditorsMethod implements ServiceMethod {
    private static final Argument<Integer> NUM = Paging.num(GroupEditorService.MAX_LISTED);

    private final GroupEditorService editors;

    @Inject
    GroupEditorsMethod(GroupEditorService editors) {
        this.editors = editors;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/group_editors", "List the editors of a group")
                .description("Lists who may write statements to a group and change those of others there: its own"
                        + " editors, then those of the groups above it, the nearest first.")
                .administration(Role.DIRECTORY_ADMINISTRATOR, Role.EVENTS_ADMINISTRATOR, Role.AUDITOR)
                .arguments(GroupArguments.GROUP_ID, Paging.START, NUM)
                .returns("An object with <b>items</b>, a list of objects with <b>user_id</b>, <b>first_name</b>,"
                        + " <b>last_name</b> and <b>group_id</b> (the group that the right was given for), and"
                        + " <b>next_page</b>, whether others follow.")
                .errors(GroupArguments.NO_GROUP)
                .example("group_id", "ST.INF")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        int num = call.get(NUM);
        List<GroupEditorView> found = editors.list(call.get(GroupArguments.GROUP_ID), call.get(Paging.START), num + 1);
        return Paging.page(found, num, GroupEditorsMethod::show);
    }

    private static Map<String, Object> show(GroupEditorView editor) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("user_id", Long.toString(editor.accountId()));
        shown.put("first_name", editor.firstName());
        shown.put("last_name", editor.lastName());
        shown.put("group_id", editor.groupId());
        return shown;
    }
}
