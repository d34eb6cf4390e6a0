package org.hejnal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestTurnsTest {
    private final RequestTurns turns = new RequestTurns(2);
    private final ExecutorService others = Executors.newCachedThreadPool();

    @AfterEach
    void sendHome() {
        others.shutdownNow();
    }

    @Test
    void beyondSoManyNobodyGetsIn() throws Exception {
        turns.begin();
        turns.begin();
        assertThatThrownBy(turns::begin).isInstanceOf(DatabaseBusyException.class);
        turns.end();
        turns.begin();
    }

    @Test
    void whoWaitsGetsTheNextTurn() throws Exception {
        turns.begin();
        turns.begin();
        CountDownLatch isThere = new CountDownLatch(1);
        CompletableFuture<Boolean> other = CompletableFuture.supplyAsync(
                () -> {
                    isThere.countDown();
                    return begins();
                },
                others);
        isThere.await();
        turns.end();
        assertThat(other.get()).isTrue();
    }

    @Test
    void aCrowdHasOneIncidentUntilItIsGone() throws Exception {
        turns.begin();
        turns.begin();
        List<String> incidents = new ArrayList<>(List.of(refusal(), refusal()));
        turns.end();
        turns.look();
        turns.begin();
        incidents.add(refusal());
        assertThat(incidents.get(1)).isEqualTo(incidents.get(0));
        assertThat(incidents.get(2)).isNotEqualTo(incidents.get(0));
    }

    private String refusal() {
        try {
            turns.begin();
            throw new AssertionError("There was a turn.");
        } catch (DatabaseBusyException e) {
            return e.incident();
        }
    }

    private boolean begins() {
        try {
            turns.begin();
            return true;
        } catch (DatabaseBusyException e) {
            return false;
        }
    }
}
