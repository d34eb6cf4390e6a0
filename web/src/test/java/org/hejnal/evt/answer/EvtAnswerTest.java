package org.hejnal.evt.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.hejnal.evt.error.EvtException;
import org.hejnal.platform.database.Unavailability;
import org.junit.jupiter.api.Test;

class EvtAnswerTest {
    private static final Duration WAIT = Duration.ofSeconds(10);

    private final EvtException unavailable = EvtException.unavailable(new Unavailability("id", WAIT));
    private final EvtException invalid = EvtException.invalid("no");

    @Test
    void whoCouldBeAnsweredNothingComesBackLater() {
        assertThat(answer(1, unavailable).retryAfter()).contains(WAIT);
        assertThat(answer(2, unavailable, unavailable).retryAfter()).contains(WAIT);
    }

    /** What a batch has done it has done: whoever sent it again would do it twice. */
    @Test
    void whoWasAnsweredSomethingReadsIt() {
        assertThat(answer(1).retryAfter()).isEmpty();
        assertThat(answer(1, invalid).retryAfter()).isEmpty();
        assertThat(answer(2, unavailable).retryAfter()).isEmpty();
        assertThat(answer(2, unavailable, invalid).retryAfter()).isEmpty();
    }

    private static EvtAnswer answer(int calls, EvtException... refusals) {
        return EvtAnswer.of(new byte[0], calls, List.of(refusals));
    }
}
