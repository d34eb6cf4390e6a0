package org.hejnal.password;

import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.platform.PersonalData;

/** A person's own copy of what this feature knows of them. */
@Singleton
public class PasswordPersonalData implements PersonalData {
    private static final String PASSWORD_LINKS = """
            SELECT created_at, expires_at FROM password_link WHERE account_id = :account ORDER BY created_at
            """;

    @Override
    public Map<String, String> queries() {
        return Map.ofEntries(Map.entry("password_links", PASSWORD_LINKS));
    }
}
