package org.hejnal.directory.export;

import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.platform.PersonalData;

/** A person's own copy of what this feature knows of them. */
@Singleton
public class DirectoryPersonalData implements PersonalData {
    private static final String RETIRED_EMAILS = """
            SELECT address, retired_at, reason FROM retired_email WHERE account_id = :account ORDER BY address
            """;

    /** One row: the copy is of columns as they are, in JSON. */
    private static final String ACCOUNT = """
            SELECT id, first_name, last_name, email, sign_in, language, time_zone, digest_hour, birth_date,
            events_administrator, directory_administrator, auditor FROM account WHERE id = :account
            """;

    /** One row: the copy is of columns as they are, in JSON. */
    private static final String PROFILE = """
            SELECT * FROM profile WHERE account_id = :account
            """;

    private static final String PROFILE_ADDRESSES = """
            SELECT * FROM profile_address WHERE account_id = :account ORDER BY position
            """;

    private static final String PROFILE_EMPLOYMENT = """
            SELECT * FROM profile_employment WHERE account_id = :account ORDER BY position
            """;

    private static final String PROFILE_PREVIOUS_NAMES = """
            SELECT * FROM profile_previous_name WHERE account_id = :account ORDER BY position
            """;

    private static final String GROUPS = """
            SELECT group_id, is_editor FROM group_member WHERE account_id = :account ORDER BY group_id
            """;

    /** One row: the copy is of columns as they are, in JSON. */
    private static final String SECOND_FACTOR = """
            SELECT created_at, confirmed_at, wrong_codes FROM second_factor WHERE account_id = :account
            """;

    @Override
    public Map<String, String> queries() {
        return Map.ofEntries(
                Map.entry("account", ACCOUNT),
                Map.entry("profile", PROFILE),
                Map.entry("profile_addresses", PROFILE_ADDRESSES),
                Map.entry("profile_employment", PROFILE_EMPLOYMENT),
                Map.entry("profile_previous_names", PROFILE_PREVIOUS_NAMES),
                Map.entry("second_factor", SECOND_FACTOR),
                Map.entry("retired_emails", RETIRED_EMAILS),
                Map.entry("groups", GROUPS));
    }
}
