package org.hejnal.oauth.bootstrap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.signin.AdministratorService;
import org.hejnal.directory.signin.AppointAdministrator;
import org.hejnal.oauth.consumer.SecretOwner;
import org.hejnal.oauth.token.AccessTokenService;
import org.hejnal.oauth.token.IssuedToken;
import org.hejnal.oauth.token.Scope;
import org.hejnal.platform.IdRepository;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.RandomText;
import org.hejnal.platform.SecretCipher;
import org.hejnal.platform.command.ChecksCommands;

/** Makes the first administrator, for whoever can read the server's files. */
@Stateless
public class BootstrapService {
    private static final String KEY = "hejnal";
    private static final int SECRET_LENGTH = 40;
    private static final int SUFFIX_LENGTH = 8;
    private static final EnumSet<Scope> SCOPES = EnumSet.of(Scope.ADMINISTRATION, Scope.EVENTS, Scope.OFFLINE_ACCESS);

    /** One row: a key that is taken already changes nothing, and another one is tried. */
    private static final String REGISTER = """
            INSERT INTO consumer (id, consumer_key, secret, name_pl, name_en, is_verified)
            VALUES (:id, :key, :secret, 'Hejnał w wierszu poleceń', 'Hejnał''s command line', true)
            ON CONFLICT (consumer_key) DO NOTHING
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    BootstrapTokenService tokens;

    @Inject
    AdministratorService administrators;

    @Inject
    AccessTokenService accessTokens;

    @Inject
    AuditService audit;

    @Inject
    SecretCipher cipher;

    @Inject
    IdRepository ids;

    /**
     * What was made, in the clear, on its only way out.
     *
     * @param accountId the administrator's id
     */
    public record Made(long accountId, String consumerKey, String consumerSecret, IssuedToken token) {
        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "Made[" + accountId + "]";
        }
    }

    /**
     * Makes a person with all roles, an application for the command line, and a token of the person for it. All of it, or
     * nothing: the token of the file is good until all is made.
     *
     * @throws InvalidValueException with {@link BootstrapField#TOKEN} if the token is wrong, void or not needed any more
     * @throws org.hejnal.platform.TooManyRequestsException for wrong tokens from an address that has sent too many
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    @ChecksCommands
    public Made bootstrap(Initiator initiator, String token, AppointAdministrator administrator) {
        if (!tokens.isRight(token, Objects.requireNonNullElse(initiator.address(), "")) || !tokens.use(token)) {
            throw wrongToken();
        }
        long person = administrators.appoint(initiator, administrator);
        long consumer = ids.next();
        String secret = RandomText.alphanumeric(SECRET_LENGTH);
        String key = register(consumer, secret);
        audit.record(
                initiator, AuditedAct.of("consumer.create", "consumer", key, Map.of(), Map.of("is_verified", true)));
        return new Made(person, key, secret, accessTokens.grant(consumer, person, SCOPES));
    }

    private String register(long consumer, String secret) {
        String key = KEY;
        while (insert(consumer, key, secret) == 0) {
            key = KEY + "-" + RandomText.alphanumeric(SUFFIX_LENGTH);
        }
        return key;
    }

    private int insert(long consumer, String key, String secret) {
        return entities.createNativeQuery(REGISTER)
                .setParameter("id", consumer)
                .setParameter("key", key)
                .setParameter("secret", cipher.seal(secret, SecretOwner.consumer(key)))
                .executeUpdate();
    }

    private static InvalidValueException wrongToken() {
        return new InvalidValueException(
                BootstrapField.TOKEN,
                "This is not the token, or it is void, or not needed any more. The server's log names the file that the"
                        + " token lies in while there is no directory administrator.",
                new LangDict("Nieprawidłowy token.", "This is not the token."));
    }
}
