package org.hejnal.eventtype;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A version of what administrators wrote for a type, a channel and a language. Only whether it is current ever changes. */
@Entity
@Table(name = "message_template")
class MessageTemplate {
    @Id
    private long id;

    @Column(name = "event_type_id")
    private String eventTypeId;

    @Column(name = "channel_id")
    private String channelId;

    @Column
    private String language;

    @Column
    private int version;

    @Column
    private String subject;

    @Column
    private String body;

    @Column(name = "is_current")
    private boolean current;

    @Column(name = "created_at")
    private Instant createdAt;

    protected MessageTemplate() {}

    MessageTemplate(long id, MessageTemplateView from) {
        this.id = id;
        eventTypeId = from.eventTypeId();
        channelId = from.channelId();
        language = from.language();
        version = from.version();
        subject = from.subject();
        body = from.body();
        current = from.isCurrent();
        createdAt = from.createdAt();
    }

    void replace() {
        current = false;
    }

    MessageTemplateView view() {
        return new MessageTemplateView(eventTypeId, channelId, language, version, subject, body, current, createdAt);
    }
}
