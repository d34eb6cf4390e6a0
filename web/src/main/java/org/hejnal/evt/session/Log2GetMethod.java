package org.hejnal.evt.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.settings.OwnAccount;

/** Who is signed in. */
@Singleton
class Log2GetMethod implements EvtMethod {
    private final OwnAccount account;

    @Inject
    Log2GetMethod(OwnAccount account) {
        this.account = account;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("log2get", "Get who is signed in")
                .returns("<code>accountId</code>, <code>firstName</code>, <code>lastName</code>, <code>hasFamily</code>"
                        + " and the session's <code>tokenCsrf</code>.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        return account.feed(call.session(), call.accountId());
    }
}
