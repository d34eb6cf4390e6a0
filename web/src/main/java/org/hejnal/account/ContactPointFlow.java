package org.hejnal.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.audit.Initiator;
import org.hejnal.contactpoint.ContactPointReason;
import org.hejnal.directory.signin.TooManySignInsException;
import org.hejnal.ownaddress.AddressProofService;
import org.hejnal.ownaddress.OwnAddressService;
import org.hejnal.password.FreshSignIn;
import org.hejnal.password.FreshSignInService;
import org.hejnal.password.PasswordField;
import org.hejnal.password.SignInProof;
import org.hejnal.platform.DomainException;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.TooManyRequestsException;

/**
 * What the page of somebody's addresses does. The password is asked for first, whether or not somebody is signed in: who sits at
 * an open browser for a minute must not change where its owner's messages go.
 */
@Singleton
class ContactPointFlow {
    private static final String CHANNEL = "email";

    @Inject
    FreshSignInService signIns;

    @Inject
    OwnAddressService addresses;

    @Inject
    AddressProofService proofs;

    @Inject
    ContactPointPages pages;

    /** Asks for the password. */
    Response open(PasswordVisit visit, int status, String problem) {
        return pages.enter(status, visit, problem);
    }

    Response send(PasswordVisit visit) {
        String step = visit.parameter("step");
        return step.isEmpty()
                ? enter(visit)
                : signIns.find(visit.parameter("ticket"), visit.identifier())
                        .map(person -> change(visit, person, step))
                        .orElseGet(() -> pages.enter(403, visit, "stale_page"));
    }

    private Response enter(PasswordVisit visit) {
        SignInProof proof = new SignInProof(
                visit.identifier(),
                visit.parameter("password"),
                visit.parameter("code"),
                visit.request().remoteAddress(),
                visit.session().knownBrowser());
        try {
            String ticket = signIns.begin(proof);
            long person = signIns.find(ticket, visit.identifier()).orElseThrow().accountId();
            return pages.list(200, visit, person, ticket, PageNote.NONE);
        } catch (InvalidValueException e) {
            return pages.enter(403, visit, e.field() == PasswordField.CODE ? "second_code" : "wrong_password");
        } catch (TooManySignInsException e) {
            return PasswordPages.tooEarly(pages.enter(429, visit, "too_many_sign_ins"), e.retryAfter());
        }
    }

    private Response change(PasswordVisit visit, FreshSignIn person, String step) {
        String ticket = visit.parameter("ticket");
        try {
            String done = perform(visit, person, step);
            return pages.list(200, visit, person.accountId(), ticket, PageNote.ofSuccess(done));
        } catch (InvalidValueException e) {
            String why = Objects.requireNonNullElse(e.userMessage("").in(visit.language()), "");
            return pages.list(400, visit, person.accountId(), ticket, PageNote.ofProblem(why));
        } catch (TooManyRequestsException e) {
            PageNote note = PageNote.ofProblemKey("too_many_confirmations");
            return PasswordPages.tooEarly(pages.list(429, visit, person.accountId(), ticket, note), e.retryAfter());
        } catch (DomainException e) {
            return pages.list(400, visit, person.accountId(), ticket, PageNote.ofProblemKey(problem(e)));
        }
    }

    /** Returns the key of what was done. */
    private String perform(PasswordVisit visit, FreshSignIn person, String step) {
        Initiator initiator = new Initiator(
                OptionalLong.of(person.accountId()),
                OptionalLong.empty(),
                visit.request().remoteAddress());
        if (step.equals("add")) {
            addresses.add(initiator, person, CHANNEL, visit.parameter("address"));
            return "address_added";
        }
        return perform(visit, initiator, person.accountId(), step);
    }

    private String perform(PasswordVisit visit, Initiator initiator, long person, String step) {
        long id = id(visit);
        switch (step) {
            case "confirm" -> {
                proofs.confirm(initiator, person, id, visit.parameter("code"));
                return "confirmed";
            }
            case "resend" -> {
                addresses.sendConfirmation(person, id);
                return "sent_again";
            }
            case "prefer" -> {
                addresses.prefer(initiator, person, id);
                return "preferred";
            }
            case "remove" -> {
                addresses.remove(initiator, person, id);
                return "removed";
            }
            default -> throw new InvalidStateException(Optional.empty(), "There is no step '" + step + "'.");
        }
    }

    private static long id(PasswordVisit visit) {
        String id = visit.parameter("id");
        return id.matches("[0-9]{1,18}|[1-8][0-9]{18}") ? Long.parseLong(id) : 0;
    }

    private static String problem(DomainException e) {
        return e instanceof InvalidStateException state
                ? state.reason()
                        .filter(ContactPointReason.class::isInstance)
                        .map(reason -> "point_" + reason.name().toLowerCase(Locale.ROOT))
                        .orElse("point_changed")
                : "point_changed";
    }
}
