package org.hejnal.directory.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/**
 * A position that somebody is employed on, or a function that they hold.
 *
 * @param kind {@code position} or {@code function}
 * @param code the position's id in the system that keeps it
 * @param unitId the part of the university that it belongs to
 * @param isOfficial whether the function is one by the university's statutes
 */
@Embeddable
public record Employment(
        @Column(name = "kind") String kind,
        @Column(name = "code") @Nullable String code,
        @Column(name = "name_pl") String namePl,
        @Column(name = "name_en") @Nullable String nameEn,
        @Column(name = "unit_id") @Nullable String unitId,
        @Column(name = "unit_name_pl") @Nullable String unitNamePl,
        @Column(name = "unit_name_en") @Nullable String unitNameEn,
        @Column(name = "is_official") boolean isOfficial) {

    public boolean isPosition() {
        return kind.equals("position");
    }

    public LangDict name() {
        return new LangDict(namePl, nameEn);
    }

    public LangDict unitName() {
        return new LangDict(unitNamePl, unitNameEn);
    }
}
