package org.hejnal.preference;

import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.platform.PersonalData;

/** A person's own copy of what this feature knows of them. */
@Singleton
public class PreferencePersonalData implements PersonalData {
    private static final String PREFERENCES = """
            SELECT event_type_id, channel_id, is_enabled, schedule_id, updated_at FROM user_preference
            WHERE account_id = :account ORDER BY event_type_id, channel_id
            """;

    // One row: all of a person's copy is read by queries.
    private static final String TIMING = """
            SELECT quiet_from, quiet_until, paused_until, daily_cap, singles_on, singles FROM person_timing
            WHERE account_id = :account
            """;

    @Override
    public Map<String, String> queries() {
        return Map.ofEntries(Map.entry("preferences", PREFERENCES), Map.entry("timing", TIMING));
    }
}
