package org.hejnal.usos.prgroups;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.directory.group.GroupService;
import org.hejnal.directory.group.GroupView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ResultType;

@Singleton
class PrimaryGroupMethod implements ServiceMethod {
    static final String NAME = "services/prgroups/primary_group";
    static final String DEFAULT_FIELDS = "id|name";
    private static final Argument<String> PRIMARY_GROUP_ID = Argument.required(
            "primary_group_id", ArgumentTypes.groupId(), "ID of the group; an empty one is the root, everyone.");

    private final GroupService groups;

    @Inject
    PrimaryGroupMethod(GroupService groups) {
        this.groups = groups;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(NAME, "Describe a group of people")
                .description("Tells what a group is called and which groups are below it. Groups form one tree. A"
                        + " group's ID begins with its parent's, so everything below a group begins with its ID.")
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .arguments(PRIMARY_GROUP_ID)
                .returns("An object with the selected fields.")
                .errors("<b>object_not_found</b> if there is no such group.")
                .result(DEFAULT_FIELDS, type())
                .example("primary_group_id", "ST.INF")
                .build();
    }

    private ResultType<GroupView> type() {
        return ResultType.<GroupView>builder()
                .field("id", "ID of the group; the root's is empty.", GroupView::id)
                .field("name", "Its name, a LangDict.", GroupView::name)
                .secondary()
                .field(
                        "subgroups",
                        "The groups right below it, in the order of their IDs.",
                        Reference.toMany(NAME, this::subgroups))
                .build();
    }

    private Map<GroupView, List<GroupView>> subgroups(Collection<GroupView> parents, Call call) {
        Map<String, List<GroupView>> below =
                groups.listSubgroups(parents.stream().map(GroupView::id).toList());
        Map<GroupView, List<GroupView>> found = new HashMap<>();
        parents.forEach(parent -> found.put(parent, below.getOrDefault(parent.id(), List.of())));
        return found;
    }

    @Override
    public GroupView call(Call call) {
        return groups.get(call.get(PRIMARY_GROUP_ID));
    }
}
