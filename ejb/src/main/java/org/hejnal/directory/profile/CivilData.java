package org.hejnal.directory.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the state knows of somebody.
 *
 * @param pesel eleven digits
 * @param birthDate as documents have it; a birthday that circles see is the person's own to say
 * @param citizenship a country's two letters (ISO 3166-1)
 */
@Embeddable
public record CivilData(
        @Column(name = "pesel") @Nullable String pesel,
        @Column(name = "birth_date") @Nullable LocalDate birthDate,
        @Column(name = "revenue_office_id") @Nullable String revenueOfficeId,
        @Column(name = "citizenship") @Nullable String citizenship) {
    static final CivilData UNKNOWN = new CivilData(null, null, null, null);
}
