package org.hejnal.usos.oauth;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hejnal.declared.MethodAccess;
import org.hejnal.declared.Requirement;
import org.hejnal.session.PortalSession;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.oauth.Caller.CallingConsumer;

/**
 * Who calls without a signature, from a page of this origin where somebody is signed in: the built-in consumer {@code
 * portal}, for that person, with the scope {@code events}. Nothing else counts: a request from another origin's page is
 * nobody's, whatever cookie it brings, and so is one by POST, in JSONP or to change something without the session's token
 * in the header {@code tokencsrf}, which no other origin's page can send.
 */
final class SessionCaller {
    /** No row has this id, so the portal owns no sends. */
    private static final CallingConsumer PORTAL = new CallingConsumer(0, "portal", Set.of());

    private static final Set<String> SCOPES = Set.of("events");

    private SessionCaller() {}

    /** @throws ApiException with status 401 for a bearer token, and for a session's token that is wrong */
    static Optional<Caller> find(SessionRequest request, MethodAccess access, PortalSession session) {
        if (request.request().authorization().isPresent()) {
            refuseBearer(request.request().authorization().get());
            return Optional.empty();
        }
        OptionalLong account = session.accountId();
        if (account.isEmpty() || !request.isFromHere()) {
            return Optional.empty();
        }
        boolean isProven = isProven(request, session);
        return isProven || request.isHarmless(access.changing())
                ? Optional.of(caller(access, account))
                : Optional.empty();
    }

    private static Caller caller(MethodAccess access, OptionalLong account) {
        return access.token() == Requirement.IGNORED
                ? new Caller(Optional.of(PORTAL), OptionalLong.empty(), Set.of())
                : new Caller(Optional.of(PORTAL), account, SCOPES);
    }

    private static boolean isProven(SessionRequest request, PortalSession session) {
        if (request.token().filter(sent -> !isToken(session, sent)).isPresent()) {
            throw ApiException.unauthorized("The header 'tokencsrf' does not hold the session's token.");
        }
        return request.token().isPresent();
    }

    private static boolean isToken(PortalSession session, String sent) {
        return session.isFormToken(sent) || session.isId(sent);
    }

    /** Better refused than taken for nobody: the client means somebody. */
    private static void refuseBearer(String authorization) {
        if (authorization.strip().toLowerCase(Locale.ROOT).startsWith("bearer")) {
            throw ApiException.unauthorized("Bearer tokens are not accepted; sign the request as in OAuth 1.0a.");
        }
    }
}
