package org.hejnal.directory.secondfactor;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.role.RoleService;
import org.hejnal.directory.signin.CodePaceService;
import org.hejnal.directory.signin.Turn;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.SecretCipher;
import org.hejnal.platform.Settings;
import org.hejnal.platform.setting.SecondFactorRule;

/** Sets the second step of people up, asks for it and takes it away. Who calls has seen the person's password be right. */
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
    CodePaceService pace;

    @Inject
    RoleService roles;

    @Inject
    DirectoryService directory;

    @Inject
    AuditService audit;

    @Inject
    SecretCipher cipher;

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
        factors.offer(accountId, cipher.seal(HexFormat.of().formatHex(secret), owner(accountId)));
        return describe(secret, identifier);
    }

    /** The secret that waits to be confirmed. */
    public Optional<Offer> findOffer(long accountId, String identifier) {
        return factors.find(accountId)
                .filter(factor -> !factor.isConfirmed())
                .map(factor -> describe(open(accountId, factor), identifier));
    }

    /**
     * Lets the secret that waits count from now on.
     *
     * @return ten recovery codes, which nobody is told again; nothing if the code is wrong or no secret waits
     */
    public List<String> confirm(long accountId, String code) {
        Optional<StoredFactor> waiting = factors.find(accountId).filter(factor -> !factor.isConfirmed());
        OptionalLong step = waiting.map(factor -> Totp.findStep(open(accountId, factor), digits(code), clock.instant()))
                .orElseGet(OptionalLong::empty);
        if (step.isEmpty()) {
            return List.of();
        }
        List<String> made = RecoveryCodes.make();
        return factors.confirm(accountId, waiting.orElseThrow().secret(), step.getAsLong(), hashes(accountId, made))
                ? made
                : List.of();
    }

    /**
     * Uses a code or a recovery code up.
     *
     * @param address the network address that it comes from
     * @return false if it is wrong or has been used
     * @throws org.hejnal.directory.signin.TooManySignInsException if so many were wrong that this one comes too early
     */
    public boolean verify(long accountId, String code, String address) {
        Turn turn = pace.begin(accountId, address);
        boolean isRight = use(accountId, code);
        if (isRight) {
            pace.succeed(turn);
        } else {
            pace.fail(turn);
        }
        return isRight;
    }

    /**
     * Makes new recovery codes in place of those before, for a code.
     *
     * @return ten codes; nothing if the code is wrong
     * @throws org.hejnal.directory.signin.TooManySignInsException as {@link #verify}
     */
    public List<String> renewRecoveryCodes(long accountId, String code, String address) {
        if (!verify(accountId, code, address)) {
            return List.of();
        }
        List<String> made = RecoveryCodes.make();
        factors.renewRecovery(accountId, hashes(accountId, made));
        return made;
    }

    /**
     * Signs a person in without a second step from now on, for a code.
     *
     * @return false if the code is wrong
     * @throws org.hejnal.directory.signin.TooManySignInsException as {@link #verify}
     */
    public boolean switchOff(long accountId, String code, String address) {
        return verify(accountId, code, address) && factors.remove(accountId);
    }

    /**
     * Takes the second step from somebody who has lost their phone and their recovery codes.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such person
     * @throws InvalidStateException with {@link SecondFactorReason#NO_SECOND_FACTOR} if they have none
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void reset(Initiator initiator, long accountId) {
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

    private boolean use(long accountId, String typed) {
        Optional<StoredFactor> factor = factors.find(accountId).filter(StoredFactor::isConfirmed);
        if (factor.isEmpty()) {
            return false;
        }
        String code = digits(typed);
        if (code.length() == Totp.DIGITS) {
            OptionalLong step = Totp.findStep(open(accountId, factor.get()), code, clock.instant());
            return step.isPresent() && factors.useStep(accountId, step.getAsLong());
        }
        return factors.useRecovery(accountId, RecoveryCodes.hash(accountId, typed));
    }

    private byte[] open(long accountId, StoredFactor factor) {
        return HexFormat.of().parseHex(cipher.open(factor.secret(), owner(accountId)));
    }

    /** A text of digits and spaces is a code, however its digits are grouped; of any other, nothing is left. */
    private static String digits(String typed) {
        String close = typed.replaceAll("[\\s-]", "");
        return close.matches("[0-9]+") ? close : "";
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

    static String owner(long accountId) {
        return SecondFactorSeals.OWNER + accountId;
    }
}
