package org.hejnal.media.store;

import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.platform.PersonalData;

/** A person's own copy of what this feature knows of them. */
@Singleton
public class PhotoPersonalData implements PersonalData {
    private static final String PHOTOS = """
            SELECT circle_id, number, event_number, content_type, bytes, width, height, created_at FROM photo
            WHERE author_id = :account ORDER BY circle_id, number
            """;

    @Override
    public Map<String, String> queries() {
        return Map.ofEntries(Map.entry("photos", PHOTOS));
    }
}
