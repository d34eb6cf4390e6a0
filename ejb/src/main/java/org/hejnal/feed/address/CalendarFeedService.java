package org.hejnal.feed.address;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.AccountLockService;
import org.hejnal.platform.RandomText;
import org.hejnal.platform.SecretCipher;
import org.hejnal.platform.Sha256;
import org.hejnal.platform.TooManyRequestsException;

/**
 * The secret address that a calendar program finds a person's calendar at. Whoever knows it reads; so it can be revoked
 * at any time, and is found in the database as a hash, and sealed for its owner.
 */
@Stateless
public class CalendarFeedService {
    /** Letters and digits of 5.95 bits each: 190 bits. */
    private static final int SECRET_LENGTH = 32;

    /** How often somebody gets a new secret. */
    public static final int RENEWALS_A_DAY = 20;

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    FeedRepository feeds;

    @Inject
    AccountLockService accounts;

    @Inject
    FeedContentService content;

    @Inject
    FeedTurns turns;

    @Inject
    SecretCipher cipher;

    @Inject
    AuditService audit;

    @Inject
    Clock clock;

    /** The secret that somebody's calendar is found by; nothing if they have none, or revoked it. */
    public Optional<String> find(long accountId) {
        return feeds.findSealed(accountId).map(row -> cipher.open(row.text(), owner(row.hash())));
    }

    /**
     * Gives somebody a new secret. The one that they had is revoked; it is known for good, so they are not made without
     * end.
     *
     * @throws TooManyRequestsException if they had {@value #RENEWALS_A_DAY} in 24 hours
     */
    public String renew(long accountId) {
        accounts.lock(accountId);
        Instant now = clock.instant();
        if (feeds.countSince(accountId, now.minus(DAY)) >= RENEWALS_A_DAY) {
            throw new TooManyRequestsException("The address was renewed too often today.", Duration.ofHours(1));
        }
        feeds.revoke(accountId, now);
        String secret = RandomText.alphanumeric(SECRET_LENGTH);
        String hash = Sha256.ofText(secret);
        feeds.add(hash, accountId, cipher.seal(secret, owner(hash)), now);
        return secret;
    }

    /** The same; it is written down if somebody else than the person does so. */
    public String renew(Initiator initiator, long accountId) {
        String secret = renew(accountId);
        audit.recordForAnother(initiator, AuditedAct.ofPerson("calendar_feed.renew", accountId, Map.of(), Map.of()));
        return secret;
    }

    /**
     * Takes somebody's secret back, for ever.
     *
     * @return false if they had none
     */
    public boolean revoke(long accountId) {
        return feeds.revoke(accountId, clock.instant());
    }

    /** The same; it is written down if somebody else than the person does so. */
    public boolean revoke(Initiator initiator, long accountId) {
        boolean isRevoked = revoke(accountId);
        if (isRevoked) {
            audit.recordForAnother(
                    initiator, AuditedAct.ofPerson("calendar_feed.revoke", accountId, Map.of(), Map.of()));
        }
        return isRevoked;
    }

    /**
     * Finds the calendar at a secret. Who knows none, or has this version already, takes nobody's turn.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there never was one
     * @throws RevokedFeedException if there is none any more
     */
    public FeedState lookUp(String secret) {
        return content.find(Sha256.ofText(secret));
    }

    /**
     * Makes the content of a calendar that was found, in its owner's turn, as UTF-8.
     *
     * @throws org.hejnal.platform.TooManyRequestsException if too many are being read at this moment
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public byte[] make(FeedState state) {
        return turns.take(state.accountId(), () -> content.make(state));
    }

    static String owner(String hash) {
        return "calendar_feed:" + hash;
    }
}
