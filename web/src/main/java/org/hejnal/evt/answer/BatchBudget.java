package org.hejnal.evt.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.session.PortalSession;

/**
 * What the calls of one batch may take together, so that a batch is no way to have one request cost twenty. A call that
 * is not made says so; those before it stay made.
 */
final class BatchBudget implements AutoCloseable {
    static final Duration TIME = Duration.ofSeconds(10);

    private final BatchTurns turns;
    private final Clock clock;
    private final Instant end;
    private OptionalLong holder = OptionalLong.empty();
    private boolean hasSignedIn;

    BatchBudget(BatchTurns turns, Clock clock) {
        this.turns = turns;
        this.clock = clock;
        end = clock.instant().plus(TIME);
    }

    /** @throws EvtException if the next call of the batch is not to be made */
    void check(EvtDeclaration method, PortalSession session, AnswerText text) {
        if (text.isFull()) {
            throw EvtException.invalid("The answer to the batch is full; this call was not made.");
        }
        if (!clock.instant().isBefore(end)) {
            throw EvtException.invalid("The batch has taken " + TIME.toSeconds() + " seconds; this call was not made.");
        }
        takeTurn(session.accountId());
        if (!method.needsSession()) {
            checkFirstSignIn();
        }
    }

    private void takeTurn(OptionalLong account) {
        if (holder.isPresent() || account.isEmpty()) {
            return;
        }
        if (!turns.begin(account.getAsLong())) {
            throw EvtException.invalid(
                    BatchTurns.MOST + " batches of this account are being answered; this call was not made.");
        }
        holder = account;
    }

    private void checkFirstSignIn() {
        if (hasSignedIn) {
            throw EvtException.invalid("A batch signs in or registers once; this call was not made.");
        }
        hasSignedIn = true;
    }

    @Override
    public void close() {
        holder.ifPresent(turns::end);
    }
}
