package org.hejnal.directory.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is called and addressed, besides their first and last name.
 *
 * @param sex {@code M} or {@code F}
 * @param titleBefore academic titles and degrees that stand before the name
 */
@Embeddable
public record Naming(
        @Column(name = "middle_names") @Nullable String middleNames,
        @Column(name = "sex") @Nullable String sex,
        @Column(name = "title_before") @Nullable String titleBefore,
        @Column(name = "title_after") @Nullable String titleAfter) {
    static final Naming UNKNOWN = new Naming(null, null, null, null);
}
