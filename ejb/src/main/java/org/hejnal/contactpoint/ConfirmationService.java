package org.hejnal.contactpoint;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hejnal.audit.Initiator;
import org.hejnal.platform.IdRepository;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.KeyedHash;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.RandomText;
import org.hejnal.platform.Sha256;
import org.hejnal.platform.TooManyRequestsException;
import org.hejnal.platform.TypedCode;
import org.hejnal.platform.UnknownObjectException;

/** Makes codes and links by which people prove that they read what comes to an address, and takes these proofs. */
@Stateless
public class ConfirmationService {
    private static final String PURPOSE = "contact point confirmation";

    @Inject
    ConfirmationRepository confirmations;

    @Inject
    ContactPointRepository points;

    @Inject
    ContactPointTrail trail;

    @Inject
    IdRepository ids;

    @Inject
    KeyedHash hash;

    @Inject
    Clock clock;

    /** An address of a person that was never confirmed. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ContactPointView> findUnconfirmed(long id) {
        return confirmations.findUnconfirmed(id);
    }

    /**
     * Notes that a person has entered an address, and makes its first code and link.
     *
     * @throws TooManyRequestsException if the person, or the address, has been sent enough
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public IssuedConfirmation add(Initiator initiator, long accountId, String channelId, String address) {
        reserve(accountId, address);
        ContactPointConfirmation added =
                new ContactPointConfirmation(ids.next(), accountId, channelId, address, clock.instant());
        IssuedConfirmation issued = renew(added);
        confirmations.add(added);
        trail.recordNew(initiator, "contact_point.add", added.view());
        return issued;
    }

    /**
     * Makes a new code and link for an address, a retired one too. Those before them are void.
     *
     * @throws TooManyRequestsException if the person, or the address, has been sent enough
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public IssuedConfirmation renew(ContactPointView point) {
        reserve(point.accountId(), point.address());
        confirmations.forgetOthers(point);
        Optional<ContactPointConfirmation> known = confirmations.find(point.id());
        ContactPointConfirmation confirmation = known.orElseGet(() -> new ContactPointConfirmation(
                point.id(), point.accountId(), point.channelId(), point.address(), clock.instant()));
        IssuedConfirmation issued = renew(confirmation);
        if (known.isEmpty()) {
            confirmations.add(confirmation);
        }
        return issued;
    }

    /**
     * Looks at a code, whatever stands between its digits. A guess is counted before it is looked at.
     *
     * @throws UnknownObjectException if nothing was sent to an address of the person with this id
     * @throws InvalidValueException if the code is wrong; a text of six digits has then cost one of five attempts
     * @throws InvalidStateException with {@link ContactPointReason#EXPIRED} or {@link
     *     ContactPointReason#TOO_MANY_ATTEMPTS}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ConfirmationProof prove(long accountId, long id, String typed) {
        ContactPointConfirmation waiting = confirmations
                .find(id)
                .filter(found -> found.accountId() == accountId)
                .orElseThrow(() -> ContactPointRepository.unknown(id));
        String code = TypedCode.digits(typed);
        if (!code.matches("[0-9]{" + ContactPointPolicy.DIGITS + "}")) {
            throw wrong("A code has " + ContactPointPolicy.DIGITS + " digits.");
        }
        String expected = confirmations.takeAttempt(accountId, id).orElseThrow(() -> refusal(waiting));
        if (hash.all(PURPOSE, Long.toString(id), code).stream().noneMatch(own -> KeyedHash.isEqual(expected, own))) {
            throw wrong("The code is wrong.");
        }
        return waiting.proof();
    }

    /** Looks at a link. To look changes nothing. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<ConfirmationProof> prove(String token) {
        return findLive(token).map(ContactPointConfirmation::proof);
    }

    /** The address that a link confirms; nothing if the link is void. To ask changes nothing. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<String> findAddress(String token) {
        return findLive(token).map(ContactPointConfirmation::address);
    }

    private Optional<ContactPointConfirmation> findLive(String token) {
        return confirmations.findByToken(token).filter(found -> found.isLive(clock.instant()));
    }

    /**
     * Lets an address that has been proven be used: a new one from now on, a retired one again. It becomes the preferred one
     * if the channel has no other. The proof counts once.
     *
     * @throws InvalidStateException with {@link ContactPointReason#EXPIRED} if somebody else was first, or another code was
     *     sent
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public ContactPointView complete(Initiator initiator, ConfirmationProof proof) {
        ContactPointConfirmation waiting = confirmations.lock(proof).orElseThrow(ConfirmationService::expired);
        List<ContactPoint> known = points.lockAll(waiting.accountId(), waiting.channelId());
        ContactPoint point = Stream.concat(
                        known.stream().filter(each -> each.view().id() == waiting.id()),
                        // The directory may have come to know the address meanwhile.
                        known.stream().filter(each -> each.isAt(waiting.address())))
                .findFirst()
                .orElseGet(() -> make(waiting));
        point.confirm(clock.instant());
        point.revive();
        confirmations.forget(proof.id());
        points.flush();
        points.preferOne(point.view());
        trail.record(initiator, "contact_point.confirm", point.view(), "is_in_use", true, Map.of());
        return point.view();
    }

    private ContactPoint make(ContactPointConfirmation waiting) {
        ContactPoint made = new ContactPoint(waiting, clock.instant());
        points.add(made);
        return made;
    }

    private IssuedConfirmation renew(ContactPointConfirmation confirmation) {
        String code = RandomText.digits(ContactPointPolicy.DIGITS);
        String token = RandomText.alphanumeric(ContactPointPolicy.TOKEN_LENGTH);
        confirmation.renew(
                hash.of(PURPOSE, Long.toString(confirmation.id()), code), Sha256.ofText(token), clock.instant());
        return new IssuedConfirmation(confirmation.id(), code, token, confirmation.expiresAt());
    }

    /** Strangers' mailboxes are not flooded either, by however many people. */
    private void reserve(long accountId, String address) {
        String addressHash = Sha256.ofText(address.toLowerCase(Locale.ROOT));
        Instant now = clock.instant();
        requireTurn(confirmations.listSentTo(accountId, now.minus(ContactPointPolicy.SENT_WINDOW)));
        requireTurn(confirmations.listSentTo(addressHash, now.minus(ContactPointPolicy.SENT_WINDOW)));
        requireTurn(
                confirmations.listSentTo(accountId, now.minus(ContactPointPolicy.DAY)),
                ContactPointPolicy.MAX_SENT_A_DAY,
                ContactPointPolicy.DAY);
        confirmations.countSent(accountId, addressHash);
    }

    private void requireTurn(List<Instant> sent) {
        requireTurn(sent, ContactPointPolicy.MAX_SENT, ContactPointPolicy.SENT_WINDOW);
    }

    private void requireTurn(List<Instant> sent, int most, Duration window) {
        ContactPointPolicy.waitForNext(sent, most, window, clock.instant()).ifPresent(wait -> {
            throw new TooManyRequestsException(
                    "At most " + most + " confirmations are sent within " + window.toHours() + " h.", wait);
        });
    }

    private RuntimeException refusal(ContactPointConfirmation waiting) {
        return waiting.isGuessedAt()
                ? new InvalidStateException(
                        Optional.of(ContactPointReason.TOO_MANY_ATTEMPTS),
                        "The code has been guessed at too often. Have another one sent.")
                : expired();
    }

    private static InvalidStateException expired() {
        return new InvalidStateException(
                Optional.of(ContactPointReason.EXPIRED), "The code has expired, or a newer one has been sent.");
    }

    private static InvalidValueException wrong(String message) {
        return new InvalidValueException(
                ContactPointField.CODE, message, new LangDict("Kod jest nieprawidłowy.", "This code is not right."));
    }
}
