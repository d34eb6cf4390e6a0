package org.hejnal.usos.hejnal.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.OptionalLong;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.roster.PersonEditService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class CreatePersonMethod implements ServiceMethod {
    private static final String DIRECTORY = "directory";
    private static final Argument<Long> USER_ID = Argument.optional(
            "user_id",
            ArgumentTypes.userId(),
            "The university's number of the person. Without it the hub makes an id.");
    private static final Argument<String> ORIGIN = Argument.withDefault(
            "origin",
            ArgumentTypes.oneOf("own", DIRECTORY),
            "own",
            "Whose account it is: the hub's <i>own</i>, which no import deactivates, or one that the <i>directory</i> will"
                    + " name.");

    private final PersonEditService people;

    @Inject
    CreatePersonMethod(PersonEditService people) {
        this.people = people;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/create_person", "Make a person")
                .description(
                        "Makes an account for a person. They can sign in here once they have a <b>sign_in</b> and have set"
                                + " a password: invite them with <b>send_password_link</b>. Many people come by"
                                + " <b>import_people</b>.")
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .changing()
                .arguments(USER_ID, ORIGIN)
                .arguments(PersonValues.arguments())
                .returns("An object with <b>user_id</b>.")
                .errors(
                        "<b>param_missing</b> without <b>first_name</b> or <b>last_name</b>.",
                        PersonValues.INVALID,
                        "<b>object_invalid</b> with the reason <b>person_exists</b> if somebody has the id already.")
                .example("first_name", "Jan")
                .example("last_name", "Kowalski")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        OptionalLong id = call.find(USER_ID).map(OptionalLong::of).orElse(OptionalLong.empty());
        long made = people.create(call.initiator(), id, call.get(ORIGIN).equals(DIRECTORY), PersonValues.read(call));
        return Map.of("user_id", Long.toString(made));
    }
}
