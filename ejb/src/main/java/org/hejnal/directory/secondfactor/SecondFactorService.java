package org.hejnal.directory.secondfactor;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.role.RoleService;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.Settings;
import org.hejnal.platform.setting.SecondFactorRule;

/** Sets the second step of people up, says who needs one, and takes it away. Who calls has seen the person's password be right. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecondFactorService {
    /** As RFC 4226, 4 recommends. */
    private static final int SECRET_BYTES = 20;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ISSUER = "Hejnał";

    @Inject
    SecondFactorRepository factors;

    @Inject
    SecondFactorSecrets secrets;

    @Inject
    CodeService codes;

    @Inject
    RoleService roles;

    @Inject
    DirectoryService directory;

    @Inject
    AuditService audit;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** What a person has to do after their password, before they are signed in. */
    public SecondStep next(long accountId) {
        if (settings.secondFactor() == SecondFactorRule.OFF) {
            return SecondStep.NONE;
        }
        if (isOn(accountId)) {
            return SecondStep.CODE;
        }
        return settings.secondFactor() == SecondFactorRule.ROLES
                        && !roles.of(accountId).isEmpty()
                ? SecondStep.SET_UP
                : SecondStep.NONE;
    }

    /** Those of the people who have set a second step up. */
    public Set<Long> listOn(Collection<Long> accountIds) {
        return factors.listConfirmed(accountIds);
    }

    /** Whether a person has set a second step up. */
    public boolean isOn(long accountId) {
        return factors.find(accountId).filter(StoredFactor::isConfirmed).isPresent();
    }

    /**
     * Makes a secret, which counts when a code has {@linkplain #confirm confirmed} it. One that waits is forgotten.
     *
     * @param identifier what the person signs in with, for the list in their application
     */
    public Offer offer(long accountId, String identifier) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        factors.offer(accountId, secrets.seal(accountId, secret));
        return describe(secret, identifier);
    }

    /** The secret that waits to be confirmed. */
    public Optional<Offer> findOffer(long accountId, String identifier) {
        return factors.find(accountId)
                .filter(factor -> !factor.isConfirmed())
                .flatMap(factor -> secrets.open(accountId, factor))
                .map(secret -> describe(secret, identifier));
    }

    /**
     * Lets the secret that waits count from now on. All sessions of the person are over then, since whoever has one may not
     * have the phone.
     *
     * @param endsTokens whether to end what applications may do for the person, too
     * @return ten recovery codes, which nobody is told again; nothing if the code is wrong or no secret waits
     */
    public List<String> confirm(long accountId, String code, boolean endsTokens) {
        Optional<StoredFactor> waiting = factors.find(accountId).filter(factor -> !factor.isConfirmed());
        OptionalLong step = waiting.flatMap(factor -> secrets.open(accountId, factor))
                .map(secret -> Totp.findStep(secret, CodeGuessPolicy.digits(code), clock.instant()))
                .orElseGet(OptionalLong::empty);
        if (step.isEmpty()) {
            return List.of();
        }
        List<String> made = RecoveryCodes.make();
        return factors.confirm(
                        accountId,
                        waiting.orElseThrow().secret(),
                        step.getAsLong(),
                        hashes(accountId, made),
                        endsTokens)
                ? made
                : List.of();
    }

    /**
     * Makes new recovery codes in place of those before, for a code.
     *
     * @return ten codes; nothing if the code is wrong
     * @throws org.hejnal.directory.signin.TooManySignInsException as {@link CodeService#verify}
     */
    public List<String> renewRecoveryCodes(CodeAttempt sent) {
        if (!codes.verify(sent)) {
            return List.of();
        }
        List<String> made = RecoveryCodes.make();
        factors.renewRecovery(sent.accountId(), hashes(sent.accountId(), made));
        return made;
    }

    /**
     * Signs a person in without a second step from now on, for a code.
     *
     * @return false if the code is wrong
     * @throws org.hejnal.directory.signin.TooManySignInsException as {@link CodeService#verify}
     */
    public boolean switchOff(CodeAttempt sent) {
        return codes.verify(sent) && factors.remove(sent.accountId());
    }

    /**
     * Takes the second step from somebody who has lost their phone and their recovery codes. Nobody takes their own so: a token
     * would take the place of the phone.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     * @throws InvalidStateException with {@link SecondFactorReason#NO_SECOND_FACTOR} if they have none, or {@link
     *     SecondFactorReason#OWN_SECOND_FACTOR} if it is the initiator's own
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void reset(Initiator initiator, long accountId) {
        if (initiator.accountId().equals(OptionalLong.of(accountId))) {
            throw new InvalidStateException(
                    Optional.of(SecondFactorReason.OWN_SECOND_FACTOR),
                    "Nobody takes their own second step. Switch it off on the page /password/second-step, with a code.");
        }
        directory.requireUser(accountId);
        if (!factors.remove(accountId)) {
            throw new InvalidStateException(
                    Optional.of(SecondFactorReason.NO_SECOND_FACTOR), "The user signs in without a second step.");
        }
        audit.record(
                initiator,
                AuditedAct.ofPerson(
                        "person.reset_second_factor",
                        accountId,
                        Map.of("has_second_factor", true),
                        Map.of("has_second_factor", false)));
    }

    private static List<String> hashes(long accountId, List<String> codes) {
        return codes.stream().map(code -> RecoveryCodes.hash(accountId, code)).toList();
    }

    /** As applications read it: the key URI format of Google Authenticator. */
    private static Offer describe(byte[] secret, String identifier) {
        String text = Base32.of(secret);
        String address = "otpauth://totp/" + encode(ISSUER) + ":" + encode(identifier) + "?secret=" + text + "&issuer="
                + encode(ISSUER) + "&algorithm=SHA1&digits=" + Totp.DIGITS + "&period=" + Totp.STEP_SECONDS;
        return new Offer(text, address);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
