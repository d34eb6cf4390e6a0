package org.hejnal.oauth.token;

import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.platform.PersonalData;

/** A person's own copy of what this feature knows of them. */
@Singleton
public class TokenPersonalData implements PersonalData {
    private static final String ACCESS_TOKENS = """
            SELECT c.consumer_key, t.scopes, t.created_at, t.expires_at FROM access_token t JOIN consumer c ON c.id = t.consumer_id
            WHERE t.account_id = :account ORDER BY t.created_at, t.token_hash
            """;

    @Override
    public Map<String, String> queries() {
        return Map.ofEntries(Map.entry("access_tokens", ACCESS_TOKENS));
    }
}
