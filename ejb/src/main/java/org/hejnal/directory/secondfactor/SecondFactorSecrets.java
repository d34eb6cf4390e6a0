package org.hejnal.directory.secondfactor;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.System.Logger.Level;
import java.util.HexFormat;
import java.util.Optional;
import org.hejnal.platform.SecretCipher;

/** Seals and opens the secrets of second steps. */
@Singleton
class SecondFactorSecrets {
    private static final System.Logger LOG = System.getLogger(SecondFactorSecrets.class.getName());

    private final SecretCipher cipher;

    @Inject
    SecondFactorSecrets(SecretCipher cipher) {
        this.cipher = cipher;
    }

    String seal(long accountId, byte[] secret) {
        return cipher.seal(HexFormat.of().formatHex(secret), owner(accountId));
    }

    /** Nothing if no key opens it. No code is right then; recovery codes need no key. */
    Optional<byte[]> open(long accountId, StoredFactor factor) {
        Optional<byte[]> opened = cipher.tryToOpen(factor.secret(), owner(accountId))
                .map(secret -> HexFormat.of().parseHex(secret));
        if (opened.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    () -> "The second step of the person " + accountId + " cannot be opened with the secret"
                            + " keys that are set, so no code of theirs counts. docs/administrators/secret-key.md tells more.");
        }
        return opened;
    }

    private static String owner(long accountId) {
        return SecondFactorSeals.OWNER + accountId;
    }
}
