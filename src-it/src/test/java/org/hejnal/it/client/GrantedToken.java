package org.hejnal.it.client;

import com.github.scribejava.core.model.OAuth1AccessToken;
import java.util.UUID;

/** Access tokens without the walk through the authorize pages, for tests about something else. */
public final class GrantedToken {
    private GrantedToken() {}

    /** Enters a token of a person for the consumer {@code demo}, with the scope {@code events}. */
    public static OAuth1AccessToken enter(Database database, long accountId) {
        return enter(database, accountId, "{events}");
    }

    /** Enters a token that allows nothing in particular. */
    public static OAuth1AccessToken enterWithoutScopes(Database database, long accountId) {
        return enter(database, accountId, "{}");
    }

    /** Enters a token with scopes as PostgreSQL writes arrays: {@code {email,studies}}. */
    public static OAuth1AccessToken enter(Database database, long accountId, String scopes) {
        String token = UUID.randomUUID().toString().replace("-", "");
        database.update("""
                INSERT INTO access_token (token_hash, secret, consumer_id, account_id, scopes, created_at)
                SELECT encode(sha256(convert_to(?, 'UTF8')), 'hex'), 'clear:secret', id, ?, CAST(? AS text[]), now()
                FROM consumer WHERE consumer_key = 'demo'
                """, token.length() + ":" + token, accountId, scopes);
        return new OAuth1AccessToken(token, "secret");
    }
}
