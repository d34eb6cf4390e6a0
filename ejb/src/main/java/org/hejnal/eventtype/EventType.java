package org.hejnal.eventtype;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/** A type of events as it is stored. */
@Entity
@Table(name = "event_type")
class EventType {
    @Id
    private String id;

    @Column
    private int position;

    @Column(name = "name_pl")
    private String namePl;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column(name = "description_pl")
    private @Nullable String descriptionPl;

    @Column(name = "description_en")
    private @Nullable String descriptionEn;

    @Column(name = "is_enabled")
    private boolean enabled;

    @Column(name = "is_mandatory")
    private boolean mandatory;

    @Column(name = "send_by_default")
    private boolean sendByDefault;

    @Column(name = "default_message_pl")
    private @Nullable String defaultMessagePl;

    @Column(name = "default_message_en")
    private @Nullable String defaultMessageEn;

    @Version
    private int version;

    protected EventType() {}

    EventType(String id, int position) {
        this.id = id;
        this.position = position;
    }

    void change(EventTypeView to) {
        namePl = Objects.requireNonNull(to.name().pl());
        nameEn = to.name().en();
        descriptionPl = to.description().pl();
        descriptionEn = to.description().en();
        enabled = to.isEnabled();
        mandatory = to.isMandatory();
        sendByDefault = to.sendByDefault();
        defaultMessagePl = to.defaultMessage().pl();
        defaultMessageEn = to.defaultMessage().en();
    }

    EventTypeView view() {
        return new EventTypeView(
                id,
                new LangDict(namePl, nameEn),
                new LangDict(descriptionPl, descriptionEn),
                enabled,
                mandatory,
                sendByDefault,
                new LangDict(defaultMessagePl, defaultMessageEn),
                version);
    }
}
