package org.hejnal.directory.signin;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.spec.InvalidKeySpecException;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.spec.EncryptablePasswordSpec;
import org.wildfly.security.password.spec.IteratedPasswordAlgorithmSpec;
import org.wildfly.security.password.util.ModularCrypt;

/**
 * What passwords may be, and how they are kept: as bcrypt hashes in modular crypt form ({@code $2a$}, {@code $2b$} or
 * {@code $2y$}).
 */
@Singleton
class PasswordPolicy {
    /** Of an unguessable password, with a cost of 2^12 rounds. */
    static final String HASH_OF_NOTHING = "$2a$12$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    /** Bcrypt looks at no more bytes than this; a longer password would match by its beginning. */
    private static final int LONGEST_PASSWORD = 72;

    private static final int SHORTEST_NEW_PASSWORD = 10;

    /** As in the hash above: 2^12 rounds, which take about a quarter of a second. */
    static final int COST = 12;

    private static final int COST_BEGIN = "$2a$".length();
    private static final int COST_END = "$2a$10$".length();

    private static final Provider PROVIDER = WildFlyElytronPasswordProvider.getInstance();

    /** Takes as long for an older, cheaper hash as for one of today, so that the time tells nothing of the account. */
    boolean matches(String password, String hash) {
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            return false;
        }
        boolean matches = verify(password, hash);
        // 2^n + (2^n + ... + 2^11) = 2^12.
        for (int cost = cost(hash); cost < COST; cost++) {
            verify(password, "$2a$%02d$".formatted(cost) + HASH_OF_NOTHING.substring(COST_END));
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
            return factory.verify(factory.translate(stored), password.toCharArray());
        } catch (NoSuchAlgorithmException | InvalidKeySpecException | InvalidKeyException e) {
            throw new IllegalStateException("A password hash of the directory is not a bcrypt hash.", e);
        }
    }

    /**
     * Whether somebody may choose a password: of 10 characters to 72 bytes, not made of one character, and not their
     * identifier. No kinds of characters are demanded (NIST SP 800-63B, section 5.1.1.2).
     */
    boolean isAcceptable(String password, String identifier) {
        return password.codePointCount(0, password.length()) >= SHORTEST_NEW_PASSWORD
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PASSWORD
                && password.codePoints().distinct().count() > 1
                && !password.equalsIgnoreCase(identifier);
    }

    /** Hashes a password with a salt of its own. */
    String hash(String password) {
        try {
            PasswordFactory factory = PasswordFactory.getInstance(BCryptPassword.ALGORITHM_BCRYPT, PROVIDER);
            Password hashed = factory.generatePassword(new EncryptablePasswordSpec(
                    password.toCharArray(), new IteratedPasswordAlgorithmSpec(COST), StandardCharsets.UTF_8));
            return ModularCrypt.encodeAsString(hashed);
        } catch (NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException("Elytron has bcrypt.", e);
        }
    }

    /** For passwords of at most 72 bytes the three prefixes mean the same; Elytron reads only the oldest. */
    private static String elytronForm(String hash) {
        return hash.startsWith("$2b$") || hash.startsWith("$2y$") ? "$2a$" + hash.substring(4) : hash;
    }
}
