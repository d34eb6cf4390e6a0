package org.hejnal.oauth.bootstrap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hejnal.directory.role.RoleService;
import org.hejnal.directory.signin.GuessService;
import org.hejnal.platform.Sha256;

/** Keeps the hash of the token that makes the first administrator. */
@Stateless
public class BootstrapTokenService {
    static final Duration LIFETIME = Duration.ofHours(24);

    /** For a transaction: nodes that look at the same moment wait for each other, also where there is no row to lock yet. */
    private static final String ALONE = "SELECT 1 FROM pg_advisory_xact_lock(hashtext('hejnal bootstrap'))";

    @PersistenceContext
    EntityManager entities;

    @Inject
    RoleService roles;

    @Inject
    GuessService guesses;

    @Inject
    Clock clock;

    /** Whether there is an administrator, so that no token is needed. If so, forgets the one that there is. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean isOver() {
        boolean isOver = roles.isAdministered();
        if (isOver) {
            locked().ifPresent(entities::remove);
        }
        return isOver;
    }

    /**
     * Offers a token in place of one that is void, or whose file should lie in this place and does not hold it.
     *
     * @param held the hash of what the file in this place holds; empty if there is none
     * @return where the token lies that counts now: with this node's place and the offered hash's expiry if it was taken
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Offer offer(String hash, String node, String file, Optional<String> held) {
        entities.createNativeQuery(ALONE, Integer.class).getResultList();
        Optional<BootstrapToken> known = locked();
        if (known.isPresent() && stays(known.get(), node, file, held)) {
            return new Offer(false, known.get().place());
        }
        BootstrapToken taken = known.orElseGet(() -> {
            BootstrapToken fresh = new BootstrapToken(hash, node, file, clock.instant());
            entities.persist(fresh);
            return fresh;
        });
        taken.replace(hash, node, file, clock.instant().plus(LIFETIME));
        return new Offer(true, taken.place());
    }

    /** What became of an offer, and where the token lies. */
    public record Offer(boolean isTaken, BootstrapPlace place) {}

    private boolean stays(BootstrapToken token, String node, String file, Optional<String> held) {
        boolean isLost = token.liesAt(node, file) && held.filter(token::matches).isEmpty();
        return token.isLive(clock.instant()) && !isLost;
    }

    /**
     * Whether this is the token. A wrong one is counted, for the address and for the token; the right one is never refused
     * because of what others have guessed.
     *
     * @throws org.hejnal.platform.TooManyRequestsException for a wrong one from an address that has guessed too often
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean isRight(String token, String address) {
        Optional<BootstrapToken> known = locked().filter(row -> row.isLive(clock.instant()));
        if (known.filter(row -> row.matches(Sha256.of(token))).isPresent()) {
            return true;
        }
        known.ifPresent(BootstrapToken::countGuess);
        guesses.reserve("bootstrap", address);
        return false;
    }

    /** Uses the token up, in the transaction that makes the administrator. Of two at once one gets false. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean use(String token) {
        Optional<BootstrapToken> known =
                locked().filter(row -> row.isLive(clock.instant()) && row.matches(Sha256.of(token)));
        known.ifPresent(entities::remove);
        return known.isPresent() && !roles.isAdministered();
    }

    private Optional<BootstrapToken> locked() {
        return Optional.ofNullable(
                entities.find(BootstrapToken.class, BootstrapToken.ONLY, LockModeType.PESSIMISTIC_WRITE));
    }
}
