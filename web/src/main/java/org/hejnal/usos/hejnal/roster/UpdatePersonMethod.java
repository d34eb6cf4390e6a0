package org.hejnal.usos.hejnal.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.roster.PersonEditService;
import org.hejnal.usos.hejnal.ChangeAnswer;
import org.hejnal.usos.hejnal.person.PersonArguments;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class UpdatePersonMethod implements ServiceMethod {
    private final PersonEditService people;

    @Inject
    UpdatePersonMethod(PersonEditService people) {
        this.people = people;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/update_person", "Change what is known of a person")
                .description(
                        "Changes a person. What you do not give stays, an empty value clears. What the directory knows"
                                + " better comes back with the next import. The <b>email</b> and the <b>sign_in</b> of somebody with"
                                + " a role only a token of a directory administrator changes: whoever gets that person's e-mails"
                                + " can set their password.")
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .changing()
                .arguments(PersonArguments.USER_ID)
                .arguments(PersonValues.arguments())
                .returns(ChangeAnswer.RETURNS)
                .errors(
                        PersonArguments.NOT_FOUND,
                        PersonValues.INVALID,
                        "<b>param_invalid</b> if the person has a role and an application by itself changes <b>email</b> or"
                                + " <b>sign_in</b>.")
                .example("user_id", "2001")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return ChangeAnswer.of(
                people.update(call.initiator(), call.get(PersonArguments.USER_ID), PersonValues.read(call)));
    }
}
