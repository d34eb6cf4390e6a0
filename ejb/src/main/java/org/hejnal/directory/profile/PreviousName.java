package org.hejnal.directory.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name that somebody does not have any more.
 *
 * @param validUntil the last day of it
 */
@Embeddable
public record PreviousName(
        @Column(name = "first_name") @Nullable String firstName,
        @Column(name = "last_name") @Nullable String lastName,
        @Column(name = "valid_until") @Nullable LocalDate validUntil) {}
