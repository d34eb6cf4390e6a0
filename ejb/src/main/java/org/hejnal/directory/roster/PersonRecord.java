package org.hejnal.directory.roster;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hejnal.directory.role.Role;
import org.jspecify.annotations.Nullable;

/**
 * All that the directory keeps of a person.
 *
 * @param values by the names of columns, as sources write them; null where nothing is known
 * @param isActive whether they take part
 * @param deactivatedAt since when they do not
 * @param deactivatedBy who has ended it, {@code directory} or {@code administrator}
 * @param origin whose account it is, {@code directory} or {@code own}
 * @param hasPassword whether they can sign in here
 * @param roles what they may do for the whole installation
 */
public record PersonRecord(
        long id,
        Map<String, @Nullable String> values,
        boolean isActive,
        Optional<Instant> deactivatedAt,
        Optional<String> deactivatedBy,
        String origin,
        boolean hasPassword,
        Set<Role> roles) {
    public PersonRecord {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        roles = Set.copyOf(roles);
    }
}
