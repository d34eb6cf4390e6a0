package org.hejnal.directory.signin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import org.hejnal.directory.PersonField;
import org.hejnal.platform.ForbiddenObjectException;
import org.hejnal.platform.IdRepository;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.Settings;
import org.hejnal.platform.command.ChecksCommands;

/** Lets people register by themselves, where the settings do. Attempts are counted before anything expensive is done. */
@Stateless
public class RegistrationService {
    /** One row: two at once who want the same identifier wait for each other here, whatever its case. */
    private static final String INSERT = """
            INSERT INTO account (id, first_name, last_name, email, sign_in, password_hash, language, origin)
            VALUES (:id, :first, :last, :identifier, :identifier, :hash, 'en', 'own')
            ON CONFLICT (lower(sign_in)) DO NOTHING
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    RegistrationAttemptService attempts;

    @Inject
    PasswordPolicy passwords;

    @Inject
    IdRepository ids;

    @Inject
    Settings settings;

    /**
     * Registers a person, who can sign in from now on and is in no group.
     *
     * @return the new account's id
     * @throws ForbiddenObjectException if people may not register here
     * @throws TooManySignInsException if the address has tried too often
     * @throws InvalidValueException if the command breaks one of its limits, the password is too weak or the
     *     identifier is taken
     */
    @ChecksCommands
    public long register(RegisterPerson command) {
        if (!settings.registration()) {
            throw new ForbiddenObjectException("People cannot register here.");
        }
        attempts.reserveRegistration(command.address());
        PasswordOwner owner = PasswordOwner.of(command.identifier(), command.firstName(), command.lastName(), false);
        passwords.judge(command.password(), owner).ifPresent(weakness -> {
            throw new InvalidValueException(
                    PersonField.PASSWORD, Objects.requireNonNull(weakness.text().en()), weakness.text());
        });
        return insert(command, passwords.hash(command.password()));
    }

    private long insert(RegisterPerson command, String hash) {
        long id = ids.next();
        int inserted = entities.createNativeQuery(INSERT)
                .setParameter("id", id)
                .setParameter("first", command.firstName().strip())
                .setParameter("last", command.lastName().strip())
                .setParameter("identifier", command.identifier())
                .setParameter("hash", hash)
                .executeUpdate();
        if (inserted == 0) {
            throw RegisterPerson.refusal(PersonField.IDENTIFIER, "Nobody can register with this identifier.");
        }
        return id;
    }
}
