package org.hejnal.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.hejnal.ownaddress.AddressProofService;
import org.hejnal.platform.InvalidStateException;

/** What the link does that went to an address: it asks, and a button confirms. */
@Singleton
class ContactPointLinkFlow {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9]{32}");

    @Inject
    AddressProofService proofs;

    @Inject
    PasswordPages pages;

    Response open(PasswordVisit visit) {
        return withToken(
                visit,
                token -> proofs.findAddress(token)
                        .map(address -> pages.write(
                                        200,
                                        "points-confirm",
                                        visit,
                                        Map.of("problem", "", "why", "", "address", address, "token", token))
                                .build()));
    }

    Response use(PasswordVisit visit) {
        return withToken(
                visit,
                token -> proofs.confirm(token, visit.request().remoteAddress())
                        .map(confirmed -> pages.message(200, visit, "address_confirmed")));
    }

    private Response withToken(PasswordVisit visit, Function<String, Optional<Response>> step) {
        try {
            return Optional.of(visit.parameter("token"))
                    .filter(token -> TOKEN.matcher(token).matches())
                    .flatMap(step)
                    .orElseGet(() -> unknown(visit));
        } catch (InvalidStateException e) {
            return unknown(visit);
        }
    }

    private Response unknown(PasswordVisit visit) {
        return pages.message(400, visit, "void_confirmation");
    }
}
