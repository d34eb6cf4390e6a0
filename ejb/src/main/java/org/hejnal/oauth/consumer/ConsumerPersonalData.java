package org.hejnal.oauth.consumer;

import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.platform.PersonalData;

/** A person's own copy of what this feature knows of them. */
@Singleton
public class ConsumerPersonalData implements PersonalData {
    private static final String TESTED_APPLICATIONS = """
            SELECT c.consumer_key FROM consumer_test_person t JOIN consumer c ON c.id = t.consumer_id
            WHERE t.account_id = :account ORDER BY c.consumer_key
            """;

    @Override
    public Map<String, String> queries() {
        return Map.of("tested_applications", TESTED_APPLICATIONS);
    }
}
