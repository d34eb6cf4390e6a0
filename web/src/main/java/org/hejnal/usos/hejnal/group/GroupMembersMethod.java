package org.hejnal.usos.hejnal.group;

import static org.hejnal.directory.role.Role.AUDITOR;
import static org.hejnal.directory.role.Role.DIRECTORY_ADMINISTRATOR;
import static org.hejnal.directory.role.Role.EVENTS_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.group.GroupMemberService;
import org.hejnal.directory.group.GroupMemberView;
import org.hejnal.usos.hejnal.Paging;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class GroupMembersMethod implements ServiceMethod {
    private static final Argument<Boolean> WITH_BELOW = Argument.withDefault(
            "with_below",
            ArgumentTypes.bool(),
            "false",
            "<i>true</i> for the people of the groups below, too; otherwise only those who were put into this very group.");
    private static final Argument<Long> AFTER_USER_ID = Argument.optional(
            "after_user_id",
            ArgumentTypes.userId(),
            "Only people behind the one with this ID: the last one of the page before.");
    private static final Argument<Integer> NUM = Paging.num(GroupMemberService.MAX_LISTED);

    private final GroupMemberService members;

    @Inject
    GroupMembersMethod(GroupMemberService members) {
        this.members = members;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/group_members", "List the people of a group")
                .description(
                        "Lists people in the order of their IDs. Everybody belongs to the root; it lists only those"
                                + " who were put there to edit it. That you looked is written to the audit trail.")
                .administration(DIRECTORY_ADMINISTRATOR, EVENTS_ADMINISTRATOR, AUDITOR)
                .arguments(GroupArguments.GROUP_ID, WITH_BELOW, AFTER_USER_ID, NUM)
                .returns(
                        "An object with <b>items</b>, a list of objects with <b>user_id</b>, <b>first_name</b>,"
                                + " <b>last_name</b>, <b>is_active</b>, <b>is_editor</b> (whether they edit this very group, or"
                                + " one below if you ask for those; see <b>group_editors</b> for those of the groups above),"
                                + " <b>edited_group_ids</b> (which of these) and <b>group_ids</b> (where they were put, of"
                                + " this group and those below if you ask for them); and <b>next_page</b>, whether others follow.")
                .errors(GroupArguments.NO_GROUP)
                .example("group_id", "ST.INF")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        int num = call.get(NUM);
        OptionalLong after = call.find(AFTER_USER_ID).map(OptionalLong::of).orElseGet(OptionalLong::empty);
        List<GroupMemberView> found =
                members.list(call.initiator(), call.get(GroupArguments.GROUP_ID), call.get(WITH_BELOW), after, num + 1);
        return Paging.page(found, num, GroupMembersMethod::show);
    }

    private static Map<String, Object> show(GroupMemberView member) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("user_id", Long.toString(member.accountId()));
        shown.put("first_name", member.firstName());
        shown.put("last_name", member.lastName());
        shown.put("is_active", member.isActive());
        shown.put("is_editor", !member.editedGroupIds().isEmpty());
        shown.put("edited_group_ids", member.editedGroupIds());
        shown.put("group_ids", member.groupIds());
        return shown;
    }
}
