package org.hejnal.password;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.contactpoint.ContactPointView;
import org.hejnal.directory.signin.PasswordService;
import org.hejnal.directory.signin.RegistrationAttemptService;
import org.hejnal.notification.Destination;
import org.hejnal.notification.SendService;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.RandomText;
import org.hejnal.platform.Settings;
import org.hejnal.platform.TooManyRequestsException;

/** Sends links by which people set their passwords. */
@Stateless
public class PasswordLinkService {
    private static final int LONGEST_IDENTIFIER = 254;

    @Inject
    PasswordLinkRepository links;

    @Inject
    PasswordService passwords;

    @Inject
    RegistrationAttemptService attempts;

    @Inject
    ChosenPassword chosen;

    @Inject
    LinkRoute route;

    @Inject
    SendService sends;

    @Inject
    AuditService audit;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Has a link sent to somebody, if there is such a person and they have a password here. That is looked up later: what
     * is known of the identifier shows neither in the answer nor in the time that it takes.
     *
     * @param address the network address that the wish comes from
     * @throws org.hejnal.directory.signin.TooManySignInsException if the address has asked too often
     */
    public void ask(String identifier, String address) {
        attempts.reservePasswordLink(address);
        boolean canBeOne = !identifier.isEmpty()
                && identifier.length() <= LONGEST_IDENTIFIER
                && identifier.chars().noneMatch(Character::isISOControl);
        links.ask(canBeOne ? identifier : "?");
    }

    /** Answers the oldest request, if there is one; false if there is none. Who has been sent enough is sent no more. */
    public boolean answerNext() {
        Optional<String> identifier = links.takeRequest();
        OptionalLong known = identifier.map(passwords::findByIdentifier).orElseGet(OptionalLong::empty);
        known.ifPresent(accountId -> {
            Optional<ContactPointView> address = route.find(accountId);
            if (address.isPresent() && findWait(accountId).isEmpty()) {
                send(accountId, address.get());
            }
        });
        return identifier.isPresent();
    }

    /**
     * Sends a link to a person on behalf of an administrator; to one who has no password yet it is an invitation.
     *
     * @return when the link expires
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     * @throws InvalidStateException with a {@link PasswordReason} if the person cannot sign in or be reached
     * @throws TooManyRequestsException if the person has been sent enough links within the last hour
     */
    public Instant send(long accountId, Initiator initiator) {
        if (passwords.findSignIn(accountId).isEmpty()) {
            throw new InvalidStateException(
                    Optional.of(PasswordReason.NO_SIGN_IN), "The directory does not say what this user signs in with.");
        }
        ContactPointView address = route.find(accountId)
                .orElseThrow(() -> new InvalidStateException(
                        Optional.of(PasswordReason.NO_CHANNEL),
                        "No e-mail would reach this user at an address that the directory has, or at one of their own that has"
                                + " been confirmed for 72 hours."));
        findWait(accountId).ifPresent(wait -> {
            throw wait;
        });
        audit.record(initiator, AuditedAct.ofPerson("person.password_link", accountId, Map.of(), Map.of()));
        return send(accountId, address);
    }

    /** Whose link it is; nothing if it has been used, has expired, or never was one. To ask changes nothing. */
    public Optional<String> findSignIn(String token) {
        return links.findOwner(token).flatMap(passwords::findSignIn);
    }

    /**
     * Sets the password of a link's owner. All sessions and all links of theirs are over then.
     *
     * @return false if the link has been used, has expired, or never was one
     * @throws org.hejnal.platform.InvalidValueException if they may not choose the password; the link still works then
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean use(String token, String newPassword, boolean endsTokens) {
        Optional<Long> owner = links.findOwner(token);
        return owner.isPresent() && links.use(token, chosen.hash(owner.get(), newPassword), endsTokens);
    }

    private Optional<TooManyRequestsException> findWait(long accountId) {
        Instant now = clock.instant();
        return LinkPolicy.waitForNext(links.listSentExclusively(accountId, now.minus(LinkPolicy.SENT_WINDOW)), now)
                .map(wait -> new TooManyRequestsException(
                        "At most " + LinkPolicy.MAX_SENT + " links are sent to a user within an hour.", wait));
    }

    private Instant send(long accountId, ContactPointView address) {
        boolean hasPassword = passwords.hasPassword(accountId);
        String token = RandomText.alphanumeric(LinkPolicy.TOKEN_LENGTH);
        Instant expiresAt = clock.instant().plus(LinkPolicy.lifetime(hasPassword));
        links.add(token, accountId, expiresAt);
        sends.sendConfidential(
                PasswordMessage.linkSent(accountId),
                PasswordMessage.withLink(
                        settings.publicUrl() + "/password/new?token=" + token,
                        hasPassword,
                        passwords.findSignIn(accountId).orElse(""),
                        expiresAt),
                new Destination(address.id(), address.channelId(), true));
        return expiresAt;
    }
}
