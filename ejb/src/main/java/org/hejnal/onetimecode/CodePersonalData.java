package org.hejnal.onetimecode;

import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.platform.PersonalData;

/** A person's own copy of what this feature knows of them. */
@Singleton
public class CodePersonalData implements PersonalData {
    private static final String ONE_TIME_CODES = """
            SELECT created_at, expires_at, attempts, used_at FROM one_time_code WHERE account_id = :account ORDER BY created_at, id
            """;

    @Override
    public Map<String, String> queries() {
        return Map.ofEntries(Map.entry("one_time_codes", ONE_TIME_CODES));
    }
}
