package org.hejnal.circle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A text that a client keeps for its user. */
@Entity
@Table(name = "client_setting")
class ClientSetting {
    @SuppressWarnings("UnusedVariable") // Queries read it.
    @EmbeddedId
    private Key key;

    @Column
    private String value;

    protected ClientSetting() {}

    ClientSetting(Key key, String value) {
        this.key = key;
        this.value = value;
    }

    @Embeddable
    record Key(
            @Column(name = "account_id") long accountId,
            @Column(name = "name") String name) implements Serializable {}

    void change(String value) {
        this.value = value;
    }
}
