package org.hejnal.eventtype;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/** A channel as it is stored. The migrations write them; an administrator does not. */
@Entity
@Table(name = "distribution_channel")
class DistributionChannel {
    @Id
    private String id;

    @Column
    private int position;

    @Column(name = "name_pl")
    private String namePl;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "description_pl")
    private @Nullable String descriptionPl;

    @Column(name = "description_en")
    private @Nullable String descriptionEn;

    @Column(name = "is_personal")
    private boolean personal;

    protected DistributionChannel() {}

    DistributionChannelView view() {
        return new DistributionChannelView(
                id, new LangDict(namePl, nameEn), new LangDict(descriptionPl, descriptionEn), personal);
    }
}
