package org.hejnal.contactpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One address of one person on one channel. Triggers copy the e-mail addresses of the directory. */
@Entity
@Table(name = "contact_point")
public class ContactPoint {
    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "channel_id")
    private String channelId;

    @Column
    private String address;

    /** At most one of a person's on a channel is. */
    @Column(name = "is_preferred")
    private boolean preferred;

    protected ContactPoint() {}
}
