package org.hejnal.directory.signin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.spec.InvalidKeySpecException;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hejnal.platform.Sha256;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.spec.EncryptablePasswordSpec;
import org.wildfly.security.password.spec.IteratedPasswordAlgorithmSpec;
import org.wildfly.security.password.util.ModularCrypt;

/**
 * What passwords may be, and how they are kept: as bcrypt hashes in modular crypt form ({@code $2a$}, {@code $2b$} or
 * {@code $2y$}). A password is what a person types, however their keyboard composes it: it is hashed in Unicode's form NFC
 * with plain spaces (RFC 8265, OpaqueString), and a long one, of which bcrypt would see the beginning only, by its digest.
 */
@Singleton
class PasswordPolicy {
    static final int SHORTEST_NEW_PASSWORD = 10;

    /** Of people with a role: nothing else proves who they are. */
    static final int SHORTEST_OF_ADMINISTRATORS = 12;

    static final int LONGEST_NEW_PASSWORD = 200;

    /** Of an unguessable password, with a cost of 2^12 rounds. */
    static final String HASH_OF_NOTHING = "$2a$12$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    /** Bcrypt looks at no more bytes than this. */
    private static final int LONGEST_AS_IT_IS = 72;

    /** As in the hash above: 2^12 rounds, which take about a quarter of a second. */
    static final int COST = 12;

    private static final int COST_BEGIN = "$2a$".length();
    private static final int COST_END = "$2a$10$".length();

    private static final Pattern SPACES = Pattern.compile("\\p{Zs}");

    private static final Provider PROVIDER = WildFlyElytronPasswordProvider.getInstance();

    private final CommonPasswords common;

    @Inject
    PasswordPolicy(CommonPasswords common) {
        this.common = common;
    }

    /**
     * Takes as long for an older, cheaper hash as for one of today, so that the time tells nothing of the account. What is
     * typed counts as it is, too: the hash may come from a directory that composes nothing.
     */
    boolean matches(String password, String hash) {
        if (password.codePointCount(0, password.length()) > LONGEST_NEW_PASSWORD) {
            return false;
        }
        String composed = composed(password);
        boolean matches = verify(composed, hash) || (!composed.equals(password) && verify(password, hash));
        // 2^n + (2^n + ... + 2^11) = 2^12.
        for (int cost = cost(hash); cost < COST; cost++) {
            verify(composed, "$2a$%02d$".formatted(cost) + HASH_OF_NOTHING.substring(COST_END));
        }
        return matches;
    }

    /** Whether a hash should be replaced, now that its password is known, by a dearer one. */
    boolean isOutdated(String hash) {
        return cost(hash) < COST;
    }

    private static int cost(String hash) {
        return Integer.parseInt(hash.substring(COST_BEGIN, COST_END - 1));
    }

    private static boolean verify(String password, String hash) {
        try {
            Password stored = ModularCrypt.decode(elytronForm(hash));
            PasswordFactory factory = PasswordFactory.getInstance(stored.getAlgorithm(), PROVIDER);
            return factory.verify(factory.translate(stored), shortened(password).toCharArray());
        } catch (NoSuchAlgorithmException | InvalidKeySpecException | InvalidKeyException e) {
            throw new IllegalStateException("A password hash of the directory is not a bcrypt hash.", e);
        }
    }

    /**
     * Why somebody may not choose a password; nothing if they may. No kinds of characters are demanded, and passwords do
     * not expire (NIST SP 800-63B, section 3.1.1.2).
     */
    Optional<PasswordWeakness> judge(String password, PasswordOwner owner) {
        String composed = composed(password);
        int length = composed.codePointCount(0, composed.length());
        if (length < SHORTEST_NEW_PASSWORD) {
            return Optional.of(PasswordWeakness.TOO_SHORT);
        } else if (owner.isAdministrator() && length < SHORTEST_OF_ADMINISTRATORS) {
            return Optional.of(PasswordWeakness.TOO_SHORT_FOR_ROLE);
        } else if (length > LONGEST_NEW_PASSWORD) {
            return Optional.of(PasswordWeakness.TOO_LONG);
        } else if (composed.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(PasswordWeakness.CONTROL_CHARACTER);
        } else if (owner.isIn(composed)) {
            return Optional.of(PasswordWeakness.OF_THE_PERSON);
        }
        return common.contains(composed) ? Optional.of(PasswordWeakness.COMMON) : Optional.empty();
    }

    private static String composed(String password) {
        return SPACES.matcher(Normalizer.normalize(password, Normalizer.Form.NFC))
                .replaceAll(" ");
    }

    /** The digest begins with a purpose of its own, so that no other site's digests can be tried as passwords here. */
    private static String shortened(String password) {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= LONGEST_AS_IT_IS ? password : Sha256.ofText("hejnal password\n" + password);
    }

    /** Hashes a password with a salt of its own. */
    String hash(String password) {
        try {
            PasswordFactory factory = PasswordFactory.getInstance(BCryptPassword.ALGORITHM_BCRYPT, PROVIDER);
            Password hashed = factory.generatePassword(new EncryptablePasswordSpec(
                    shortened(composed(password)).toCharArray(),
                    new IteratedPasswordAlgorithmSpec(COST),
                    StandardCharsets.UTF_8));
            return ModularCrypt.encodeAsString(hashed);
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException("Elytron has bcrypt.", e);
        }
    }

    /** For passwords of at most 72 bytes, as all are here, the three prefixes mean the same; Elytron reads only the oldest. */
    private static String elytronForm(String hash) {
        return hash.startsWith("$2b$") || hash.startsWith("$2y$") ? "$2a$" + hash.substring(4) : hash;
    }
}
