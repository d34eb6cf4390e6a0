package org.hejnal.feed.address;

import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.platform.PersonalData;

/** A person's own copy of what this feature knows of them. */
@Singleton
public class FeedPersonalData implements PersonalData {
    private static final String CALENDAR_ADDRESSES = """
            SELECT created_at, revoked_at FROM calendar_feed WHERE account_id = :account ORDER BY created_at
            """;

    @Override
    public Map<String, String> queries() {
        return Map.ofEntries(Map.entry("calendar_addresses", CALENDAR_ADDRESSES));
    }
}
