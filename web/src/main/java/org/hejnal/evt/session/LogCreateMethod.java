package org.hejnal.evt.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.declared.Argument;
import org.hejnal.directory.signin.RegisterPerson;
import org.hejnal.directory.signin.RegistrationService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtTypes;

/** Registers an account, where the installation lets people do so. */
@Singleton
class LogCreateMethod implements EvtMethod {
    private static final Argument<String> FIRST_NAME =
            Argument.required("firstName", EvtTypes.text(100), "The person's first name.");
    private static final Argument<String> LAST_NAME =
            Argument.required("lastName", EvtTypes.text(100), "The person's last name.");

    private final RegistrationService registrations;

    @Inject
    LogCreateMethod(RegistrationService registrations) {
        this.registrations = registrations;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("logcreate", "Register an account")
                .description("Registers a person, who signs in with <code>login</code> then. The identifier is an"
                        + " e-mail address, the password has 10 to 200 characters, and is none of the most used ones. Most installations answer 504:"
                        + " their people come from elsewhere.")
                .withoutSession()
                .changing()
                .alwaysUnder(LoginMethod.KEY)
                .arguments(SignIn.IDENTIFIER, SignIn.PASSWORD, FIRST_NAME, LAST_NAME)
                .returns("The id of the new account.")
                .build();
    }

    @Override
    public Long call(EvtCall call) {
        return registrations.register(new RegisterPerson(
                call.get(SignIn.IDENTIFIER).strip(),
                call.get(SignIn.PASSWORD),
                call.get(FIRST_NAME),
                call.get(LAST_NAME),
                call.origin().address()));
    }
}
