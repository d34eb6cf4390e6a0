package org.hejnal.evt.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.declared.Argument;
import org.hejnal.directory.PersonView;
import org.hejnal.directory.signin.PasswordSignIn;
import org.hejnal.directory.signin.SignInService;
import org.hejnal.evt.error.EvtError;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtTypes;

/** What both ways of signing in share. */
@Singleton
class SignIn {
    static final Argument<String> IDENTIFIER =
            Argument.required("identifier", EvtTypes.text(254), "What the person signs in with.");
    static final Argument<String> PASSWORD = Argument.required("password", EvtTypes.text(1000), "Their password.");

    private final SignInService people;

    @Inject
    SignIn(SignInService people) {
        this.people = people;
    }

    /** @throws EvtException if the identifier or the password is wrong; which of them is not told */
    PersonView prove(EvtCall call) {
        return people.signIn(new PasswordSignIn(
                        call.get(IDENTIFIER).strip(),
                        call.get(PASSWORD),
                        call.origin().address(),
                        call.session().knownBrowser()))
                .orElseThrow(
                        () -> EvtException.of(EvtError.SIGN_IN_FAILED, "The identifier or the password is wrong."));
    }
}
