package org.hejnal.password;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.hejnal.directory.signin.PasswordService;
import org.hejnal.platform.InvalidValueException;

/** What somebody wants for a password. */
@Singleton
class ChosenPassword {
    private final PasswordService passwords;

    @Inject
    ChosenPassword(PasswordService passwords) {
        this.passwords = passwords;
    }

    /**
     * Judges and hashes a password, outside of any transaction: it takes a quarter of a second.
     *
     * @throws InvalidValueException if the person may not choose it
     */
    String hash(long accountId, String password) {
        passwords.judge(accountId, password).ifPresent(weakness -> {
            throw new InvalidValueException(
                    PasswordField.NEW_PASSWORD,
                    Objects.requireNonNull(weakness.text().en()),
                    weakness.text());
        });
        return passwords.hash(password);
    }
}
