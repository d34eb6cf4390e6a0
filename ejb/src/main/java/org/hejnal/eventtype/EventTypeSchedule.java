package org.hejnal.eventtype;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A schedule of a type as it is stored. Its id is what the API shows; the database makes it of the other two. */
@Entity
@Table(name = "event_type_schedule")
class EventTypeSchedule {
    @Id
    @Column(insertable = false, updatable = false)
    private String id;

    @Column(name = "event_type_id")
    private String eventTypeId;

    @Column(name = "schedule_id")
    private String scheduleId;

    @Column(name = "is_enabled")
    private boolean enabled;

    @Version
    private int version;

    protected EventTypeSchedule() {}

    void change(EventTypeScheduleView to) {
        enabled = to.isEnabled();
    }

    EventTypeScheduleView view() {
        return new EventTypeScheduleView(id, eventTypeId, scheduleId, enabled, version);
    }
}
