package org.hejnal.evt.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.directory.PersonView;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.settings.OwnAccount;

/** Signs in for a session whose changes carry a token. */
@Singleton
class Login2Method implements EvtMethod {
    private final SignIn signIn;
    private final OwnAccount account;

    @Inject
    Login2Method(SignIn signIn, OwnAccount account) {
        this.signIn = signIn;
        this.account = account;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("log2in", "Sign in to a session with a token")
                .description("Like <code>login</code>, but in this session everything that changes something has to be"
                        + " sent by POST with the header <code>tokencsrf</code>, which holds the answered"
                        + " <code>tokenCsrf</code> or the value of the session's cookie.")
                .withoutSession()
                .changing()
                .arguments(SignIn.IDENTIFIER, SignIn.PASSWORD, SignIn.CODE)
                .returns("What <code>log2get</code> answers.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        PersonView person = signIn.prove(call);
        call.session().signIn(person.id(), person.sessionGeneration());
        return account.feed(call.session(), call.accountId());
    }
}
