package org.hejnal.usos.users;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.UserView;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class UserMethod implements ServiceMethod {
    static final String NAME = "services/users/user";
    static final String DEFAULT_FIELDS = "id|first_name|last_name";
    private static final Argument<Long> USER_ID =
            Argument.optional("user_id", ArgumentTypes.userId(), "ID of the person; by default the token's user.");

    private final DirectoryService directory;
    private final UserFields fields;

    @Inject
    UserMethod(DirectoryService directory, UserFields fields) {
        this.directory = directory;
        this.fields = fields;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(NAME, "Tell who a person is")
                .description("Tells who a person is: the name, what they do here and how they are reached. What is the"
                        + " person's own is for the person's token with the scope that the field names, and for"
                        + " administrative consumers; it is null or empty for others.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.OPTIONAL)
                .arguments(USER_ID)
                .returns("An object with the selected fields.")
                .errors(
                        "<b>param_missing</b> if there is neither <b>user_id</b> nor a token.",
                        "<b>object_not_found</b> if there is no such person.")
                .result(DEFAULT_FIELDS, fields.type())
                .example("user_id", "1001")
                .build();
    }

    @Override
    public UserView call(Call call) {
        return directory.get(call.find(USER_ID)
                .or(() -> tokenUser(call))
                .orElseThrow(() -> ApiException.paramMissing(USER_ID.name())));
    }

    private static Optional<Long> tokenUser(Call call) {
        return call.caller().accountId().stream().boxed().findFirst();
    }
}
