package org.hejnal.usos.answer;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hejnal.declared.MethodAccess;
import org.hejnal.declared.Requirement;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.usos.oauth.Authenticator;
import org.hejnal.usos.oauth.Caller;

/** Believes whatever the query says: {@code consumer}, {@code admin} (a method's name) and {@code token} (scopes). */
final class FakeAuthenticator implements Authenticator {
    static final long CONSUMER_ID = 7;
    static final long ACCOUNT_ID = 1001;

    @Override
    public Caller authenticate(ReceivedRequest request, MethodAccess access) {
        if (access.consumer() == Requirement.IGNORED || request.find("consumer").isEmpty()) {
            return Caller.ANONYMOUS;
        }
        Set<String> methods = request.find("admin").map(Set::of).orElse(Set.of());
        boolean hasToken =
                access.token() != Requirement.IGNORED && request.find("token").isPresent();
        return new Caller(
                Optional.of(new Caller.CallingConsumer(CONSUMER_ID, "demo", methods)),
                hasToken ? OptionalLong.of(ACCOUNT_ID) : OptionalLong.empty(),
                hasToken ? Set.of(request.find("token").orElseThrow().split(" ")) : Set.of());
    }
}
