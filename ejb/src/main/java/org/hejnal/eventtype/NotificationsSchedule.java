package org.hejnal.eventtype;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hejnal.platform.LangDict;

/** A schedule as it is stored. */
@Entity
@Table(name = "notifications_schedule")
class NotificationsSchedule {
    @Id
    private String id;

    @Column(name = "name_pl")
    private String namePl;

    @Column(name = "name_en")
    private String nameEn;

    @Column
    private int days;

    protected NotificationsSchedule() {}

    NotificationsScheduleView view() {
        return new NotificationsScheduleView(id, new LangDict(namePl, nameEn), days);
    }
}
