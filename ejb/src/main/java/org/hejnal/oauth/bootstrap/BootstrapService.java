package org.hejnal.oauth.bootstrap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.signin.AdministratorService;
import org.hejnal.directory.signin.AppointAdministrator;
import org.hejnal.oauth.consumer.ConsumerAdministrationService;
import org.hejnal.oauth.consumer.ConsumerChange;
import org.hejnal.oauth.consumer.ConsumerCredentials;
import org.hejnal.oauth.consumer.ConsumerNameService;
import org.hejnal.oauth.consumer.LimitChange;
import org.hejnal.oauth.consumer.TestModeChange;
import org.hejnal.oauth.token.AccessTokenService;
import org.hejnal.oauth.token.IssuedToken;
import org.hejnal.oauth.token.Scope;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.RandomText;
import org.hejnal.platform.command.ChecksCommands;

/** Makes the first administrator, for whoever can read the server's files. */
@Stateless
public class BootstrapService {
    private static final String KEY = "hejnal";
    private static final int SUFFIX_LENGTH = 8;
    private static final EnumSet<Scope> SCOPES = EnumSet.of(Scope.ADMINISTRATION, Scope.EVENTS, Scope.OFFLINE_ACCESS);

    private static final ConsumerChange COMMAND_LINE = new ConsumerChange(
            Optional.of("Hejnał w wierszu poleceń"),
            Optional.of("Hejnał's command line"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(true),
            Optional.empty(),
            Optional.empty(),
            LimitChange.NONE,
            TestModeChange.NONE);

    @Inject
    BootstrapTokenService tokens;

    @Inject
    AdministratorService administrators;

    @Inject
    AccessTokenService accessTokens;

    @Inject
    ConsumerAdministrationService consumers;

    @Inject
    ConsumerNameService names;

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
     * @throws org.hejnal.platform.InvalidStateException if somebody takes the application's key at this moment
     * @throws org.hejnal.platform.TooManyRequestsException for wrong tokens from an address that has sent too many
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    @ChecksCommands
    public Made bootstrap(Initiator initiator, String token, AppointAdministrator administrator) {
        if (!tokens.isRight(token, Objects.requireNonNullElse(initiator.address(), "")) || !tokens.use(token)) {
            throw wrongToken();
        }
        long person = administrators.appoint(initiator, administrator);
        ConsumerCredentials application = consumers.create(initiator, Optional.of(freeKey()), COMMAND_LINE);
        return new Made(
                person,
                application.key(),
                application.secret(),
                accessTokens.grant(names.idOf(application.key()), person, SCOPES));
    }

    private String freeKey() {
        return names.findId(KEY).isEmpty() ? KEY : KEY + "-" + RandomText.alphanumeric(SUFFIX_LENGTH);
    }

    private static InvalidValueException wrongToken() {
        return new InvalidValueException(
                BootstrapField.TOKEN,
                "This is not the token, or it is void, or not needed any more. The server's log names the file that the"
                        + " token lies in while there is no directory administrator.",
                new LangDict("Nieprawidłowy token.", "This is not the token."));
    }
}
