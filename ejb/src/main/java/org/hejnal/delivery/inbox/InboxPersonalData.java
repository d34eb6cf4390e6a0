package org.hejnal.delivery.inbox;

import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.platform.PersonalData;

/** A person's own copy of what this feature knows of them. */
@Singleton
public class InboxPersonalData implements PersonalData {
    private static final String INBOX = """
            SELECT n.id, n.event_type_id, n.message_pl, n.message_en, n.data, i.arrived_at, i.read_at
            FROM inbox_entry i JOIN notification n ON n.id = i.notification_id WHERE i.account_id = :account ORDER BY i.id
            """;

    private static final String DELIVERIES = """
            SELECT s.notification_id, s.channel_id, s.state, s.attempts, s.next_at, s.sent_at, s.failure
            FROM inbox_entry i JOIN delivery_status s ON s.notification_id = i.notification_id AND s.account_id = i.account_id
            WHERE i.account_id = :account ORDER BY i.id, s.channel_id
            """;

    @Override
    public Map<String, String> queries() {
        return Map.ofEntries(Map.entry("inbox", INBOX), Map.entry("deliveries", DELIVERIES));
    }
}
