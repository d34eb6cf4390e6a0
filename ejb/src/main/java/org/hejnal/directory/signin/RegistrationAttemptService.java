package org.hejnal.directory.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.hejnal.platform.Settings;

/** Counts attempts to register, and to be sent a link that sets a password. Each is committed at once, so that no lock is held while a password is hashed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RegistrationAttemptService {
    /** In a window. A whole campus may share one address. */
    static final int PASSWORD_LINKS_PER_ADDRESS = 30;

    @Inject
    AttemptCountRepository counts;

    @Inject
    Settings settings;

    /**
     * Takes an attempt to register from the address. It is never given back.
     *
     * @throws TooManySignInsException if the address has none left
     */
    public void reserveRegistration(String address) {
        take("registration", address, settings.registrationLimitPerAddress());
    }

    /**
     * Takes an attempt to have a link sent by which a password is set, whether there is such a person or not.
     *
     * @throws TooManySignInsException if the address has none left
     */
    public void reservePasswordLink(String address) {
        take("password link", address, PASSWORD_LINKS_PER_ADDRESS);
    }

    private void take(String what, String address, int limit) {
        counts.take(what, address, limit).ifPresent(wait -> {
            throw new TooManySignInsException(wait);
        });
    }
}
