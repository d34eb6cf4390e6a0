package org.hejnal.statement.reading;

import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.platform.PersonalData;

/** A person's own copy of what this feature knows of them. */
@Singleton
public class StatementPersonalData implements PersonalData {
    private static final String STATEMENTS_WRITTEN = """
            SELECT id, primary_group_id, statement_type, title_pl, title_en, content_pl, content_en, starts_at, ends_at, sent_at
            FROM statement WHERE author_id = :account ORDER BY published_at, id
            """;

    private static final String STATEMENTS_TO_THE_PERSON = """
            SELECT s.id, s.title_pl, s.title_en, s.content_pl, s.content_en, s.sent_at
            FROM statement_recipient r JOIN statement s ON s.id = r.statement_id
            WHERE r.account_id = :account AND s.sent_at IS NOT NULL ORDER BY r.published_at, s.id
            """;

    @Override
    public Map<String, String> queries() {
        return Map.ofEntries(
                Map.entry("statements_written", STATEMENTS_WRITTEN),
                Map.entry("statements_to_the_person", STATEMENTS_TO_THE_PERSON));
    }
}
