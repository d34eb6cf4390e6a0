package org.hejnal.evt.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.evt.error.EvtError;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.http.RequestOrigin;
import org.hejnal.http.TlsDemand;
import org.hejnal.platform.Settings;
import org.hejnal.session.PortalSession;

/**
 * Lets a call pass or refuses it, before its arguments are looked at. Nothing is changed on behalf of another site's page:
 * a session that a browser may be in asks for a token, and for POST. One that was opened in the documented style of old
 * knows no token and changes by GET too; there, {@code SameSite=Lax} keeps the cookie from what other sites embed or
 * post, and what is left, a link that leads here, shows by {@code Sec-Fetch-Site}.
 */
@Singleton
public class CallGuard {
    private final Settings settings;

    @Inject
    public CallGuard(Settings settings) {
        this.settings = settings;
    }

    /** @throws EvtException if the call may not be made */
    void check(EvtDeclaration method, PortalSession session, RequestOrigin origin) {
        if (TlsDemand.refuses(settings, origin.isSecure())) {
            throw EvtException.invalid("Passwords and sessions are accepted over TLS only.");
        }
        if (method.needsSession() && session.accountId().isEmpty()) {
            throw EvtException.of(EvtError.NO_SESSION, "Nobody is signed in, or the session has expired.");
        }
        if (method.isChanging()) {
            checkChange(method, session, origin);
        }
    }

    private static void checkChange(EvtDeclaration method, PortalSession session, RequestOrigin origin) {
        if (origin.isFromAnotherSite()) {
            throw EvtException.invalid("Invalid token: the call comes from a page of another site.");
        }
        if (!method.needsSession()) {
            return;
        }
        if (!session.isGuarded()) {
            if (origin.isFromASibling() || origin.isFromAForeignPage()) {
                throw EvtException.invalid("Invalid token: the call comes from a page of another origin.");
            }
            return;
        }
        if (!origin.isPost()) {
            throw EvtException.invalid("This session changes something by POST only.");
        }
        if (origin.token()
                .filter(sent -> session.isId(sent) || session.isFormToken(sent))
                .isEmpty()) {
            throw EvtException.invalid("Invalid token: the header 'tokencsrf' does not hold the session's.");
        }
    }
}
