package org.hejnal.usos.hejnal.group;

import static org.hejnal.directory.role.Role.AUDITOR;
import static org.hejnal.directory.role.Role.DIRECTORY_ADMINISTRATOR;
import static org.hejnal.directory.role.Role.EVENTS_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.group.GroupSummary;
import org.hejnal.directory.group.GroupTreeService;
import org.hejnal.usos.hejnal.Paging;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class GroupsMethod implements ServiceMethod {
    static final int MAX_QUERY = 100;

    private static final Argument<String> PARENT_ID = Argument.optional(
            "parent_id", ArgumentTypes.groupId(), "ID of the group whose groups are wanted; an empty one is the root.");
    private static final Argument<String> QUERY = Argument.optional(
            "query",
            ArgumentTypes.textOrEmpty(MAX_QUERY),
            "The beginning of an ID or a part of a name in either language, whatever its case.");
    private static final Argument<String> AFTER_ID = Argument.optional(
            "after_id",
            ArgumentTypes.groupId(),
            "Only groups behind the one with this ID: the last one of the page before.");
    private static final Argument<Integer> NUM = Paging.num(GroupTreeService.MAX_LISTED);

    private final GroupTreeService groups;

    @Inject
    GroupsMethod(GroupTreeService groups) {
        this.groups = groups;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/groups", "List or search groups")
                .description(
                        "Lists the groups right below one. With <b>query</b> it searches all groups below that one,"
                                + " however deep. The order is that of the IDs.")
                .administration(DIRECTORY_ADMINISTRATOR, EVENTS_ADMINISTRATOR, AUDITOR)
                .arguments(PARENT_ID, QUERY, AFTER_ID, NUM)
                .returns("An object with <b>items</b>, a list of objects with " + GroupAnswer.FIELDS
                        + "; and <b>next_page</b>, whether others follow.")
                .errors("<b>object_not_found</b> if there is no group <b>parent_id</b>.")
                .example("parent_id", "ST")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        int num = call.get(NUM);
        return Paging.page(find(call, num + 1), num, GroupAnswer::show);
    }

    private List<GroupSummary> find(Call call, int num) {
        String parent = call.find(PARENT_ID).orElse("");
        String query = call.find(QUERY).orElse("");
        String after = call.find(AFTER_ID).orElse("");
        return query.isEmpty() ? groups.list(parent, after, num) : groups.search(parent, query, after, num);
    }
}
