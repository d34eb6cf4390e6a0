package org.hejnal.contactpoint;

import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.platform.PersonalData;

/** A person's own copy of what this feature knows of them. */
@Singleton
public class ContactPointPersonalData implements PersonalData {
    private static final String CONTACT_POINTS = """
            SELECT id, channel_id, address, origin, is_preferred, created_at FROM contact_point
            WHERE account_id = :account ORDER BY id
            """;

    @Override
    public Map<String, String> queries() {
        return Map.ofEntries(Map.entry("contact_points", CONTACT_POINTS));
    }
}
