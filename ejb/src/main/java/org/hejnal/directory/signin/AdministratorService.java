package org.hejnal.directory.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Objects;
import org.hejnal.audit.AuditMask;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.PersonField;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.role.RoleService;
import org.hejnal.platform.IdRepository;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.command.ChecksCommands;

/** Appoints the first administrator. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AdministratorService {
    /** One row: whoever enters the same person at this moment comes before or after, and is seen. */
    private static final String INSERT = """
            INSERT INTO account (id, first_name, last_name, email, language, origin)
            VALUES (:id, :first, :last, :email, 'pl', 'own') ON CONFLICT (id) DO NOTHING
            """;

    /** One row: a sign-in of somebody else is refused by the index, whatever its case. */
    private static final String LET_IN = """
            UPDATE account SET sign_in = coalesce(sign_in, :identifier), password_hash = :hash
            WHERE id = :id AND password_hash IS NULL AND NOT EXISTS (
              SELECT 1 FROM account other WHERE lower(other.sign_in) = lower(:identifier) AND other.id <> :id)
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    PasswordPolicy passwords;

    @Inject
    RoleService roles;

    @Inject
    AuditService audit;

    @Inject
    IdRepository ids;

    /**
     * Makes a person if there is none with this id, lets them sign in if they cannot yet, and gives them all roles.
     *
     * @return the person's id
     * @throws InvalidValueException if the command breaks one of its limits, the password is too weak or the sign-in is
     *     somebody else's
     */
    @ChecksCommands
    public long appoint(Initiator initiator, AppointAdministrator command) {
        PasswordOwner owner = PasswordOwner.of(command.signIn(), command.firstName(), command.lastName(), true);
        passwords.judge(command.password(), owner).ifPresent(weakness -> {
            throw new InvalidValueException(
                    PersonField.PASSWORD, Objects.requireNonNull(weakness.text().en()), weakness.text());
        });
        long id = command.accountId().orElseGet(ids::next);
        if (insert(id, command) > 0) {
            audit.record(
                    initiator,
                    AuditedAct.ofPerson(
                            "person.create",
                            id,
                            Map.of(),
                            Map.of(
                                    "email",
                                    command.email().map(AuditMask::email).orElse(""))));
        }
        letIn(initiator, id, command);
        for (Role role : Role.values()) {
            roles.give(initiator, id, role);
        }
        return id;
    }

    private int insert(long id, AppointAdministrator command) {
        return entities.createNativeQuery(INSERT)
                .setParameter("id", id)
                .setParameter("first", command.firstName().strip())
                .setParameter("last", command.lastName().strip())
                .setParameter("email", command.email().orElse(null))
                .executeUpdate();
    }

    private void letIn(Initiator initiator, long id, AppointAdministrator command) {
        // One row: what the person has already is compared where it lies.
        boolean hasPassword = !entities.createNativeQuery(
                        "SELECT id FROM account WHERE id = :id AND password_hash IS NOT NULL", Long.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
        if (hasPassword) {
            return;
        }
        int changed = entities.createNativeQuery(LET_IN)
                .setParameter("id", id)
                .setParameter("identifier", command.signIn().strip())
                .setParameter("hash", passwords.hash(command.password()))
                .executeUpdate();
        if (changed == 0) {
            throw RegisterPerson.refusal(PersonField.SIGN_IN, "Somebody else signs in with this.");
        }
        audit.record(
                initiator,
                AuditedAct.ofPerson("person.let_in", id, Map.of("has_password", false), Map.of("has_password", true)));
    }
}
