package org.hejnal.usos.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.hejnal.declared.MethodAccess;
import org.hejnal.declared.Requirement;
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
    private final AccessPolicy policy;
    private final ReadCount reads;
    private final BooleanSupplier tlsRequired;

    @Inject
    Admission(
            Authenticator authenticator,
            Impersonation impersonation,
            AccessPolicy policy,
            ReadCount reads,
            Settings settings) {
        this(authenticator, impersonation, policy, reads, settings::tlsRequired);
    }

    Admission(
            Authenticator authenticator,
            Impersonation impersonation,
            AccessPolicy policy,
            ReadCount reads,
            BooleanSupplier tlsRequired) {
        this.authenticator = authenticator;
        this.impersonation = impersonation;
        this.policy = policy;
        this.reads = reads;
        this.tlsRequired = tlsRequired;
    }

    /**
     * Answers who calls.
     *
     * @throws ApiException if the method is not for this caller, or the signature does not verify
     */
    Caller admit(ServiceDeclaration method, ReceivedRequest request) {
        Caller caller = impersonate(method, request, authenticate(method, request));
        policy.check(method, caller);
        reads.count(method, caller);
        return caller;
    }

    /** The same, for a method that does not look at {@code as_user_id} itself. */
    Caller admitSigner(ServiceDeclaration method, ReceivedRequest request) {
        Caller signer = authenticate(method, request);
        policy.check(method, signer);
        return signer;
    }

    /** The same for somebody who is known already. What the method ignores of a caller, it is not told. */
    Caller admitKnown(ServiceDeclaration method, ReceivedRequest request, Caller known) {
        requireTls(method, request);
        Caller caller = told(method.access(), known);
        policy.check(method, caller);
        reads.count(method, caller);
        return caller;
    }

    /** Who the request asks to be, see {@link Impersonation}. */
    Caller impersonate(ServiceDeclaration method, ReceivedRequest request, Caller signer) {
        return impersonation.apply(method, request, signer);
    }

    private Caller authenticate(ServiceDeclaration method, ReceivedRequest request) {
        requireTls(method, request);
        return authenticator.authenticate(request, method.access());
    }

    private void requireTls(ServiceDeclaration method, ReceivedRequest request) {
        if (method.access().tls() && tlsRequired.getAsBoolean() && !request.isSecure()) {
            throw ApiException.forbidden(
                    Reason.SECURE_REQUIRED,
                    "This method must be called over HTTPS. If it was, the proxy before the hub does not hand on"
                            + " X-Forwarded-Proto.");
        }
    }

    private static Caller told(MethodAccess access, Caller known) {
        if (access.consumer() == Requirement.IGNORED) {
            return Caller.ANONYMOUS;
        }
        return access.token() == Requirement.IGNORED
                ? new Caller(known.consumer(), OptionalLong.empty(), Set.of())
                : known;
    }
}
