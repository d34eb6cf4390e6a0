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
    /** Of an unguessable password, with a cost of 2^10 rounds. */
    static final String HASH_OF_NOTHING = "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    /** Bcrypt looks at no more bytes than this; a longer password would match by its beginning. */
    private static final int LONGEST_PASSWORD = 72;

    private static final int SHORTEST_NEW_PASSWORD = 10;

    /** As in the hash above: 2^10 rounds. */
    private static final int COST = 10;

    private static final Provider PROVIDER = WildFlyElytronPasswordProvider.getInstance();

    boolean matches(String password, String hash) {
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            return false;
        }
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
