package org.hejnal.evt.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.directory.PersonView;
import org.hejnal.directory.signin.SignInService;
import org.hejnal.evt.error.EvtError;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.Input;
import org.hejnal.evt.method.InputTypes;

/** What both ways of signing in share. */
@Singleton
class SignIn {
    static final Input<String> IDENTIFIER =
            Input.required("identifier", InputTypes.text(254), "What the person signs in with.");
    static final Input<String> PASSWORD = Input.required("password", InputTypes.text(1000), "Their password.");

    private final SignInService people;

    @Inject
    SignIn(SignInService people) {
        this.people = people;
    }

    /** @throws EvtException if the identifier or the password is wrong; which of them is not told */
    PersonView prove(EvtCall call) {
        return people.signIn(
                        call.get(IDENTIFIER).strip(),
                        call.get(PASSWORD),
                        call.origin().address())
                .orElseThrow(
                        () -> EvtException.of(EvtError.SIGN_IN_FAILED, "The identifier or the password is wrong."));
    }
}
