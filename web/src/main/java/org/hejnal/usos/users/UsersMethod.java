package org.hejnal.usos.users;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.UserView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.jspecify.annotations.Nullable;

@Singleton
class UsersMethod implements ServiceMethod {
    static final String NAME = "services/users/users";
    private static final int MAX_USERS = 500;
    private static final Argument<List<Long>> USER_IDS = Argument.required(
            "user_ids",
            ArgumentTypes.userIdList(MAX_USERS),
            "IDs of people, joined with '|', at most " + MAX_USERS + ".");

    private final DirectoryService directory;

    @Inject
    UsersMethod(DirectoryService directory) {
        this.directory = directory;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(NAME, "Tell who several people are")
                .description("Tells what services/users/user does, of many people in one call.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.OPTIONAL)
                .arguments(USER_IDS)
                .returns("An object with a key for each ID, in the order asked for; null for an unknown one.")
                .resultOf(UserMethod.NAME, UserMethod.DEFAULT_FIELDS)
                .example("user_ids", "1001|1002")
                .build();
    }

    @Override
    public Map<String, @Nullable UserView> call(Call call) {
        List<Long> ids = call.get(USER_IDS);
        Map<String, @Nullable UserView> users = new LinkedHashMap<>();
        ids.forEach(id -> users.put(Long.toString(id), null));
        directory.list(ids).forEach(user -> users.put(Long.toString(user.id()), user));
        return users;
    }
}
