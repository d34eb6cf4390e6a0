package org.hejnal.directory.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/** The room that somebody works in. */
@Embeddable
public record Room(
        @Column(name = "room_id") @Nullable String id,
        @Column(name = "room_number") @Nullable String number,
        @Column(name = "building_id") @Nullable String buildingId,
        @Column(name = "building_name_pl") @Nullable String buildingNamePl,
        @Column(name = "building_name_en") @Nullable String buildingNameEn) {

    public LangDict buildingName() {
        return new LangDict(buildingNamePl, buildingNameEn);
    }
}
