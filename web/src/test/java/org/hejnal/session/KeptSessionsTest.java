package org.hejnal.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hejnal.directory.session.BeginSession;
import org.hejnal.directory.session.SessionService;
import org.hejnal.directory.session.SessionView;
import org.hejnal.platform.KeyedHash;
import org.hejnal.platform.SecretKeys;
import org.hejnal.platform.Settings;
import org.hejnal.usos.RealMethods;
import org.junit.jupiter.api.Test;

/** What a node remembers of sessions, and what it asks the database. */
class KeptSessionsTest {
    private static final BeginSession ANNA = BeginSession.ofPassword(7, 0, true);

    private final Moving clock = new Moving();
    private final Rows rows = new Rows();
    private final KeptSessions here = node("A");

    @Test
    void theDatabaseIsAskedOnceASecondAtMost() {
        String id = here.begin(ANNA);
        IntStream.range(0, 5).forEach(i -> assertThat(here.find(id)).isPresent());
        assertThat(rows.asked).isOne();
        clock.now = clock.now.plus(KeptSessions.TRUSTED);
        assertThat(here.find(id)).isPresent();
        assertThat(rows.asked).isEqualTo(2);
    }

    @Test
    void whatEndsElsewhereEndsHereWithinASecond() {
        KeptSessions other = node("A");
        String id = here.begin(ANNA);
        assertThat(here.find(id)).isPresent();
        assertThat(other.find(id)).as("another node knows it").isPresent();
        here.end(id);
        assertThat(here.find(id)).as("at once where it has been ended").isEmpty();
        clock.now = clock.now.plus(KeptSessions.TRUSTED);
        assertThat(other.find(id)).isEmpty();
    }

    /** A clock that is set back must not make an old answer count for an hour. */
    @Test
    void anAnswerOfTheFutureDoesNotCount() {
        String id = here.begin(ANNA);
        here.find(id);
        clock.now = clock.now.minus(Duration.ofMinutes(5));
        rows.kept.clear();
        assertThat(here.find(id)).isEmpty();
    }

    @Test
    void whatNobodyMadeCostsNoQuery() {
        String id = here.begin(ANNA);
        for (String forged : new String[] {
            "",
            "x",
            id + "x",
            id.substring(1),
            (id.charAt(0) == 'a' ? "b" : "a") + id.substring(1),
            id.substring(0, 71) + (id.endsWith("0") ? "1" : "0"),
            id.substring(0, 32) + "7fffffff" + id.substring(40),
            id.toUpperCase(java.util.Locale.ROOT)
        }) {
            assertThat(here.find(forged)).as(forged).isEmpty();
        }
        assertThat(node("B").find(id)).as("made with another key").isEmpty();
        assertThat(rows.asked).isZero();
    }

    @Test
    void whatIsOlderThanAnySessionCostsNoQueryEither() {
        String id = here.begin(ANNA);
        clock.now = clock.now.plus(Duration.ofDays(7));
        here.find(id);
        assertThat(rows.asked).isOne();
        clock.now = clock.now.plusSeconds(2);
        here.find(id);
        assertThat(rows.asked).isOne();
    }

    @Test
    void useIsWrittenDownOnceAMinute() {
        String id = here.begin(ANNA);
        here.find(id);
        clock.now = clock.now.plusSeconds(59);
        here.find(id);
        assertThat(rows.noted).isEmpty();
        clock.now = clock.now.plusSeconds(1);
        here.find(id);
        assertThat(rows.noted).containsExactly(1L);
    }

    @Test
    void noTwoIdsAreEqualAndNoRowHasOne() {
        String id = here.begin(ANNA);
        assertThat(here.begin(ANNA)).isNotEqualTo(id).hasSameSizeAs(id).matches("[A-Za-z0-9]{72}");
        assertThat(rows.kept.keySet()).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    private KeptSessions node(String letter) {
        Settings settings = new Settings(RealMethods.settings(
                Map.of("hejnal.secret-key", (letter + "A").repeat(21) + "A=", "hejnal.tls-required", "false")));
        return new KeptSessions(
                rows, new SessionIds(new KeyedHash(new SecretKeys(settings)), settings, clock), settings, clock);
    }

    /** The database: it knows what has begun and has not ended, and nothing of time. */
    private final class Rows extends SessionService {
        private final Map<String, SessionView> kept = new HashMap<>();
        private final List<Long> noted = new ArrayList<>();
        private int asked;

        @Override
        public SessionView begin(String tokenHash, BeginSession command) {
            SessionView begun = new SessionView(
                    kept.size() + 1,
                    command.accountId(),
                    command.isGuarded(),
                    command.source(),
                    command.providerSession(),
                    clock.now,
                    clock.now);
            kept.put(tokenHash, begun);
            return begun;
        }

        @Override
        public Optional<SessionView> find(String tokenHash) {
            asked++;
            return Optional.ofNullable(kept.get(tokenHash));
        }

        @Override
        public void note(long id) {
            noted.add(id);
        }

        @Override
        public void end(String tokenHash) {
            kept.remove(tokenHash);
        }
    }

    private static final class Moving extends Clock {
        private Instant now = Instant.parse("2026-12-01T05:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
