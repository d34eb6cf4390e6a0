package org.hejnal.usos.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.function.BooleanSupplier;
import org.hejnal.declared.MethodAccess;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.platform.Settings;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.Reason;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.oauth.Authenticator;
import org.hejnal.usos.oauth.Caller;

/** Lets a request in, or not: TLS, then the signature, then the person acted for, then what the method demands. */
@Singleton
class Admission {
    private final Authenticator authenticator;
    private final Impersonation impersonation;
    private final BooleanSupplier tlsRequired;

    @Inject
    Admission(Authenticator authenticator, Impersonation impersonation, Settings settings) {
        this(authenticator, impersonation, settings::tlsRequired);
    }

    Admission(Authenticator authenticator, Impersonation impersonation, BooleanSupplier tlsRequired) {
        this.authenticator = authenticator;
        this.impersonation = impersonation;
        this.tlsRequired = tlsRequired;
    }

    /**
     * Answers who calls.
     *
     * @throws ApiException if the method is not for this caller, or the signature does not verify
     */
    Caller admit(ServiceDeclaration method, ReceivedRequest request) {
        MethodAccess access = method.access();
        if (access.tls() && tlsRequired.getAsBoolean() && !request.isSecure()) {
            throw ApiException.forbidden(Reason.SECURE_REQUIRED, "This method must be called over HTTPS.");
        }
        Caller signer = authenticator.authenticate(request, access);
        Caller caller = impersonation.apply(method, request, signer);
        AccessPolicy.check(method, caller);
        return caller;
    }
}
