package org.hejnal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One act in the audit trail. The database refuses to change a row, and to delete one that is young enough to be kept. So
 * Hibernate must not look for changes: it would find some where JSON gives another type of number back.
 */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    private long id;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    @Column(name = "consumer_id")
    private @Nullable Long consumerId;

    @Column
    private @Nullable String address;

    @Column
    private String action;

    @Column(name = "target_kind")
    private String targetKind;

    @Column(name = "target_id")
    private String targetId;

    @Column(name = "person_id")
    private @Nullable Long personId;

    @Column(name = "value_before")
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, ?> before;

    @Column(name = "value_after")
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, ?> after;

    protected AuditEntry() {}

    AuditEntry(long id, Instant happenedAt, Initiator initiator, AuditedAct act) {
        this.id = id;
        this.happenedAt = happenedAt;
        this.accountId = nullable(initiator.accountId());
        this.consumerId = nullable(initiator.consumerId());
        this.address = initiator.address();
        this.action = act.action();
        this.targetKind = act.targetKind();
        this.targetId = act.targetId();
        this.personId = nullable(act.personId());
        this.before = act.before();
        this.after = act.after();
    }

    AuditView view() {
        return new AuditView(
                id,
                happenedAt,
                optional(accountId),
                optional(consumerId),
                address,
                action,
                targetKind,
                targetId,
                optional(personId),
                before,
                after);
    }

    private static OptionalLong optional(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static @Nullable Long nullable(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
