package org.hejnal.usos.oauth;

import org.hejnal.declared.MethodAccess;
import org.hejnal.http.ReceivedRequest;

/** Finds out who signed a request. */
public interface Authenticator {
    /**
     * Verifies what the request carries of a signature, as far as it is not ignored.
     *
     * @param access whether a consumer's signature is wanted ({@code IGNORED} answers {@link Caller#ANONYMOUS} unread), and
     *     an access token ({@code IGNORED} verifies the signature but looks at no token's rights)
     * @return the caller; a part that is absent from the request is absent here, whether it was required or not
     * @throws org.hejnal.usos.error.ApiException with status 401 if what is there does not verify
     */
    Caller authenticate(ReceivedRequest request, MethodAccess access);
}
