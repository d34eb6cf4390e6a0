package org.hejnal.directory;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.spec.InvalidKeySpecException;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.util.ModularCrypt;

/** Compares passwords with bcrypt hashes in modular crypt form ({@code $2a$}, {@code $2b$} or {@code $2y$}). */
@Singleton
class PasswordPolicy {
    /** Of an unguessable password, with a cost of 2^10 rounds. */
    static final String HASH_OF_NOTHING = "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy";

    /** Bcrypt looks at no more bytes than this; a longer password would match by its beginning. */
    private static final int LONGEST_PASSWORD = 72;

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

    /** For passwords of at most 72 bytes the three prefixes mean the same; Elytron reads only the oldest. */
    private static String elytronForm(String hash) {
        return hash.startsWith("$2b$") || hash.startsWith("$2y$") ? "$2a$" + hash.substring(4) : hash;
    }
}
