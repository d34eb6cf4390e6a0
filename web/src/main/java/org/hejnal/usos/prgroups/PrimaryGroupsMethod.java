package org.hejnal.usos.prgroups;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
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
import org.jspecify.annotations.Nullable;

@Singleton
class PrimaryGroupsMethod implements ServiceMethod {
    private static final int MAX_GROUPS = 500;
    private static final Argument<List<String>> PRIMARY_GROUP_IDS = Argument.required(
            "primary_group_ids",
            ArgumentTypes.groupIdList(MAX_GROUPS),
            "IDs of groups, joined with '|', at most " + MAX_GROUPS + "; an empty one is the root, everyone.");

    private final GroupService groups;

    @Inject
    PrimaryGroupsMethod(GroupService groups) {
        this.groups = groups;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/prgroups/primary_groups", "Describe several groups of people")
                .description("Tells what services/prgroups/primary_group does, of many groups in one call.")
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .arguments(PRIMARY_GROUP_IDS)
                .returns("An object with a key for each ID, in the order asked for; null for an unknown one.")
                .resultOf(PrimaryGroupMethod.NAME, PrimaryGroupMethod.DEFAULT_FIELDS)
                .build();
    }

    @Override
    public Map<String, @Nullable GroupView> call(Call call) {
        List<String> ids = call.get(PRIMARY_GROUP_IDS);
        Map<String, @Nullable GroupView> found = new LinkedHashMap<>();
        ids.forEach(id -> found.put(id, null));
        groups.list(ids).forEach(group -> found.put(group.id(), group));
        return found;
    }
}
