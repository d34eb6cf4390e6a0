package org.hejnal.contactpoint;

import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.platform.PersonalData;

/** A person's own copy of what this feature knows of them. */
@Singleton
public class ContactPointPersonalData implements PersonalData {
    private static final String CONTACT_POINTS = """
            SELECT id, channel_id, address, origin, is_preferred, created_at, confirmed_at, retired_at, retired_reason,
              last_failure_at, last_failure, hard_failures
            FROM contact_point WHERE account_id = :account ORDER BY id
            """;

    private static final String TO_CONFIRM = """
            SELECT id, channel_id, address, created_at, expires_at, attempts FROM contact_point_confirmation
            WHERE account_id = :account ORDER BY id
            """;

    private static final String SENT = """
            SELECT sent_at FROM contact_point_mail WHERE account_id = :account ORDER BY id
            """;

    @Override
    public Map<String, String> queries() {
        return Map.ofEntries(
                Map.entry("contact_points", CONTACT_POINTS),
                Map.entry("contact_points_to_confirm", TO_CONFIRM),
                Map.entry("contact_point_confirmations_sent", SENT));
    }
}
