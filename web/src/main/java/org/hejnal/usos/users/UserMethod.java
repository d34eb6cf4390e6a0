package org.hejnal.usos.users;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
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
import org.hejnal.usos.result.ResultType;
import org.jspecify.annotations.Nullable;

@Singleton
class UserMethod implements ServiceMethod {
    static final String NAME = "services/users/user";
    static final String DEFAULT_FIELDS = "id|first_name|last_name";
    private static final Argument<Long> USER_ID =
            Argument.optional("user_id", ArgumentTypes.userId(), "ID of the person; by default the token's user.");

    private final DirectoryService directory;

    @Inject
    UserMethod(DirectoryService directory) {
        this.directory = directory;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(NAME, "Tell who a person is")
                .description("Tells the name of a person, and to those who may know it, their address.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.OPTIONAL)
                .arguments(USER_ID)
                .returns("An object with the selected fields.")
                .errors(
                        "<b>param_missing</b> if there is neither <b>user_id</b> nor a token.",
                        "<b>object_not_found</b> if there is no such person.")
                .result(DEFAULT_FIELDS, type())
                .build();
    }

    private static ResultType<UserView> type() {
        return ResultType.<UserView>builder()
                .field("id", "ID of the person, a string of digits.", user -> Long.toString(user.id()))
                .field("first_name", "The first name.", UserView::firstName)
                .field("last_name", "The last name.", UserView::lastName)
                .secondary()
                .field(
                        "email",
                        "The e-mail address, for the person's own token with the scope <i>email</i> and for"
                                + " administrative consumers; null for others, and if there is none.",
                        UserMethod::email)
                .field(
                        "photo_urls",
                        "Addresses of photos of the person by their sizes. No photos are kept: always an empty object.",
                        user -> Map.of())
                .build();
    }

    private static @Nullable Object email(UserView user, Call call) {
        boolean isOwn = call.caller().scopes().contains("email")
                && call.caller().accountId().orElse(-1) == user.id();
        return isOwn || call.isAdministrative() ? user.email() : null;
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
