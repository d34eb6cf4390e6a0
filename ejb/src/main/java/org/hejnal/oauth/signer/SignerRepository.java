package org.hejnal.oauth.signer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hejnal.oauth.consumer.SecretOwner;
import org.hejnal.oauth.signer.Signer.SigningToken;
import org.hejnal.oauth.token.Scope;
import org.hejnal.platform.SecretCipher;
import org.hejnal.platform.Sha256;

/** Reads a consumer with one of its access tokens. Each signed request asks, hence without the persistence layer. */
@Singleton
class SignerRepository {
    private static final String FIND = """
            SELECT c.id, c.consumer_key, c.is_enabled, c.secret, c.requests_per_minute, c.former_secret,
              c.former_secret_until,
              ARRAY(SELECT method FROM consumer_administrative_method m WHERE m.consumer_id = c.id) AS methods,
              t.token_hash, t.secret AS token_secret, t.account_id, t.scopes, t.expires_at
            FROM consumer c LEFT JOIN (access_token t JOIN account a ON a.id = t.account_id AND a.is_active)
              ON t.consumer_id = c.id AND t.token_hash = ?
            WHERE c.consumer_key = ?
            """;

    @Inject
    DataSource dataSource;

    @Inject
    SecretCipher cipher;

    @Inject
    Clock clock;

    /** @param accessToken the token as the client holds it; empty for none */
    Optional<Signer> find(String consumerKey, String accessToken) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement question = connection.prepareStatement(FIND)) {
            question.setString(1, Sha256.of(accessToken));
            question.setString(2, consumerKey);
            try (ResultSet row = question.executeQuery()) {
                return row.next() ? Optional.of(signer(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException("A consumer could not be read", e);
        }
    }

    private Signer signer(ResultSet row) throws SQLException {
        String key = row.getString("consumer_key");
        ConsumerSecrets secrets = secrets(key, row);
        return new Signer(
                row.getLong("id"),
                key,
                row.getBoolean("is_enabled"),
                secrets.living(),
                secrets.replaced(),
                texts(row, "methods"),
                Optional.ofNullable(row.getObject("requests_per_minute", Integer.class)),
                row.getString("token_hash") == null ? Optional.empty() : Optional.of(token(row)));
    }

    private ConsumerSecrets secrets(String key, ResultSet row) throws SQLException {
        String owner = SecretOwner.consumer(key);
        String former = row.getString("former_secret");
        OffsetDateTime until = row.getObject("former_secret_until", OffsetDateTime.class);
        return ConsumerSecrets.of(
                cipher.open(row.getString("secret"), owner),
                Optional.ofNullable(former).flatMap(stored -> cipher.tryToOpen(stored, owner)),
                until == null ? clock.instant() : until.toInstant(),
                clock.instant());
    }

    private SigningToken token(ResultSet row) throws SQLException {
        String owner = SecretOwner.accessToken(row.getString("token_hash"));
        OffsetDateTime expiry = row.getObject("expires_at", OffsetDateTime.class);
        return new SigningToken(
                cipher.open(row.getString("token_secret"), owner),
                expiry == null || clock.instant().isBefore(expiry.toInstant()),
                OptionalLong.of(row.getLong("account_id")),
                known(texts(row, "scopes")));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
    }

    /** A name that this version no longer knows grants nothing. */
    private static Set<String> known(Set<String> scopes) {
        return scopes.stream().filter(name -> Scope.find(name).isPresent()).collect(Collectors.toUnmodifiableSet());
    }
}
