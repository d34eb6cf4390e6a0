package org.hejnal.contactpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One address of one person on one channel. Triggers copy the e-mail addresses of the directory. */
@Entity
@Table(name = "contact_point")
public class ContactPoint {
    static final String OWN = "own";

    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "channel_id")
    private String channelId;

    @Column
    private String address;

    /** {@code directory}, or {@code own} for what the person has entered. */
    @Column
    private String origin;

    /** At most one of a person's on a channel is, and none that is retired. */
    @Column(name = "is_preferred")
    private boolean preferred;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    @Column(name = "retired_reason")
    private @Nullable String retiredReason;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "last_failure_at")
    private @Nullable Instant lastFailureAt;

    @Column(name = "last_failure")
    private @Nullable String lastFailure;

    @Column(name = "last_failure_kind")
    private @Nullable String lastFailureKind;

    @Column(name = "hard_failures")
    private short hardFailures;

    protected ContactPoint() {}

    /** One that its person has entered and confirmed. */
    ContactPoint(ContactPointConfirmation confirmed, Instant now) {
        this.id = confirmed.id();
        this.accountId = confirmed.accountId();
        this.channelId = confirmed.channelId();
        this.address = confirmed.address();
        this.origin = OWN;
        this.createdAt = confirmed.createdAt();
        this.confirmedAt = now;
    }

    boolean isOwn() {
        return origin.equals(OWN);
    }

    boolean isOf(long account) {
        return accountId == account;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    boolean isPreferred() {
        return preferred;
    }

    void prefer() {
        preferred = true;
    }

    void yieldPreference() {
        preferred = false;
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    /** Whether both mean one mailbox: most of the world's do not tell upper from lower case. */
    boolean isAt(String other) {
        return ContactPointPolicy.isSame(address, other);
    }

    /**
     * What passes hides no bounce: the next e-mail that the relay takes would forgive that at once.
     *
     * @return how many failures for good there were in a row
     */
    int fail(Instant now, FailureKind kind, String reason) {
        if (!kind.isHard() && hardFailures > 0 && FailureKind.BOUNCED.stored().equals(lastFailureKind)) {
            return hardFailures;
        }
        lastFailureAt = now;
        lastFailure = reason;
        lastFailureKind = kind.stored();
        if (kind.isHard() && hardFailures < Short.MAX_VALUE) {
            hardFailures++;
        }
        return hardFailures;
    }

    @Nullable
    String lastFailureKind() {
        return lastFailureKind;
    }

    void retire(Instant now, String reason) {
        preferred = false;
        retiredAt = now;
        retiredReason = reason;
    }

    /** Failures of before do not count against it. */
    void revive() {
        retiredAt = null;
        retiredReason = null;
        hardFailures = 0;
    }

    ContactPointView view() {
        return new ContactPointView(
                id,
                accountId,
                channelId,
                address,
                origin,
                preferred,
                false,
                createdAt,
                Optional.ofNullable(confirmedAt),
                Optional.ofNullable(retiredAt),
                Optional.ofNullable(retiredReason),
                Optional.ofNullable(lastFailureAt)
                        .map(at -> new ContactPointFailure(at, String.valueOf(lastFailure), hardFailures)));
    }
}
