package org.hejnal.evt.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.directory.PersonView;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;

/** Signs in as clients of 2011 do, who know of no token. */
@Singleton
class LoginMethod implements EvtMethod {
    static final String KEY = "a01";

    private final SignIn signIn;

    @Inject
    LoginMethod(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("login", "Sign in")
                .description("Opens a session, which the cookie <code>JSESSIONID</code> names. It ends after 30 idle"
                        + " minutes. Failed attempts are counted; after too many of them each further one has to wait.")
                .withoutSession()
                .changing()
                .alwaysUnder(KEY)
                .arguments(SignIn.IDENTIFIER, SignIn.PASSWORD, SignIn.CODE)
                .returns("The id of the account; the error 3 if the identifier or the password is wrong.")
                .build();
    }

    @Override
    public Long call(EvtCall call) {
        PersonView person = signIn.prove(call);
        call.session().signInWithoutToken(person.id(), person.sessionGeneration());
        return person.id();
    }
}
