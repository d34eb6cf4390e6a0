package org.hejnal.directory.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What other systems call somebody.
 *
 * @param pbnId in Polska Bibliografia Naukowa
 */
@Embeddable
public record Identifiers(
        @Column(name = "orcid") @Nullable String orcid,
        @Column(name = "pbn_id") @Nullable String pbnId,
        @Column(name = "library_card_id") @Nullable String libraryCardId) {
    static final Identifiers UNKNOWN = new Identifiers(null, null, null);
}
