package org.hejnal.usos.hejnal.erasure;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.erasure.ErasureService;
import org.hejnal.directory.role.Role;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class ErasePersonMethod implements ServiceMethod {
    private static final Argument<Long> USER =
            Argument.required("user_id", ArgumentTypes.userId(), "ID of the user who is to be erased.");
    private static final Argument<Long> CONFIRM = Argument.required(
            "confirm", ArgumentTypes.userId(), "The same ID again. Nothing brings an erased user back.");

    private final ErasureService erasure;

    @Inject
    ErasePersonMethod(ErasureService erasure) {
        this.erasure = erasure;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/erase_person", "Erase a person for good")
                .description(
                        "Takes all data of a user out of the hub: account, profile, addresses, sign-in, tokens, inbox,"
                                + " what was sent to them alone, their circles of one, comments and photos. Statements and shared"
                                + " events that they have written stay, without their name. That somebody with this ID was erased,"
                                + " when and by whom, is kept.")
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .tls()
                .arguments(USER, CONFIRM)
                .returns("An empty object.")
                .errors(
                        "<b>object_not_found</b> if there is no such user.",
                        "<b>object_invalid</b> with the reason <b>has_role</b> if the user has a role, which has to be taken"
                                + " first.")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        if (!call.get(USER).equals(call.get(CONFIRM))) {
            throw ApiException.paramInvalid(
                    CONFIRM.name(),
                    "The parameter 'confirm' must repeat 'user_id'.",
                    new LangDict("Identyfikatory nie są takie same.", "The IDs are not the same."));
        }
        erasure.erase(call.get(USER), call.initiator());
        return Map.of();
    }
}
