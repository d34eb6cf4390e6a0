package org.hejnal.eventtype;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A channel of a type as it is stored. Its id is what the API shows; the database makes it of the other two. */
@Entity
@Table(name = "event_channel")
class EventChannel {
    @Id
    @Column(insertable = false, updatable = false)
    private String id;

    @Column(name = "event_type_id")
    private String eventTypeId;

    @Column(name = "channel_id")
    private String channelId;

    @Column(name = "is_enabled")
    private boolean enabled;

    @Column(name = "is_mandatory")
    private boolean mandatory;

    @Column(name = "send_by_default")
    private boolean sendByDefault;

    @Version
    private int version;

    protected EventChannel() {}

    void change(EventChannelView to) {
        enabled = to.isEnabled();
        mandatory = to.isMandatory();
        sendByDefault = to.sendByDefault();
    }

    EventChannelView view() {
        return new EventChannelView(id, eventTypeId, channelId, enabled, mandatory, sendByDefault, version);
    }
}
