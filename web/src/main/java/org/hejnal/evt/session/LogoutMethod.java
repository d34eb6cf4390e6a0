package org.hejnal.evt.session;

import jakarta.inject.Singleton;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;

/** Ends the session. */
@Singleton
class LogoutMethod implements EvtMethod {
    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("logout", "Sign out")
                .changing()
                .alwaysUnder(LoginMethod.KEY)
                .returns("<code>true</code>; from then on the session's cookie is worth nothing.")
                .build();
    }

    @Override
    public Boolean call(EvtCall call) {
        call.session().signOut();
        return true;
    }
}
