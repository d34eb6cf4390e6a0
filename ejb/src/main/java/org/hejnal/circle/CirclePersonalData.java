package org.hejnal.circle;

import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.platform.PersonalData;

/** A person's own copy of what this feature knows of them. */
@Singleton
public class CirclePersonalData implements PersonalData {
    private static final String CIRCLES = """
            SELECT c.id, c.name, m.is_owner, m.joined_at FROM circle_member m JOIN circle c ON c.id = m.circle_id
            WHERE m.account_id = :account ORDER BY c.id
            """;

    private static final String CIRCLE_INVITATIONS = """
            SELECT circle_id, is_owner, state, created_at FROM circle_invitation WHERE account_id = :account ORDER BY circle_id
            """;

    private static final String PLACES = """
            SELECT circle_id, number, name, address, geo_lat, geo_long, created_at FROM place
            WHERE author_id = :account ORDER BY circle_id, number
            """;

    private static final String CONTACTS = """
            SELECT circle_id, number, name, email, phone, birth_date, created_at FROM contact
            WHERE author_id = :account ORDER BY circle_id, number
            """;

    private static final String CLIENT_SETTINGS = """
            SELECT name, value FROM client_setting WHERE account_id = :account ORDER BY name
            """;

    @Override
    public Map<String, String> queries() {
        return Map.ofEntries(
                Map.entry("circles", CIRCLES),
                Map.entry("circle_invitations", CIRCLE_INVITATIONS),
                Map.entry("places", PLACES),
                Map.entry("contacts", CONTACTS),
                Map.entry("client_settings", CLIENT_SETTINGS));
    }
}
