package org.hejnal.oauth.allowance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many recipients the sends of a consumer had on the last day on which it sent. */
@Entity
@Table(name = "consumer_send_use")
class SendUse {
    @Id
    @Column(name = "consumer_id")
    private long consumerId;

    @Column
    private LocalDate day;

    @Column
    private long recipients;

    protected SendUse() {}

    long consumerId() {
        return consumerId;
    }

    long recipients() {
        return recipients;
    }
}
