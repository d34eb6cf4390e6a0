package org.hejnal.contactpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContactPointPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final Duration TRUSTED = Duration.ofDays(3);

    private final ContactPointView directorys = point(1, "directory", false, false, Optional.empty());
    private final ContactPointView fresh =
            point(2, "own", true, false, Optional.of(NOW.minus(TRUSTED).plusSeconds(1)));
    private final ContactPointView settled = point(3, "own", false, false, Optional.of(NOW.minus(TRUSTED)));
    private final ContactPointView retired = point(4, "directory", false, true, Optional.empty());
    private final ContactPointView undated = point(5, "own", true, false, Optional.empty());

    @Test
    void aFreshOwnAddressIsNotTrustedThoughItIsPreferred() {
        assertThat(trusted(fresh, directorys)).contains(directorys);
        assertThat(trusted(fresh)).isEmpty();
    }

    @Test
    void anOwnAddressIsTrustedAfter72Hours() {
        assertThat(trusted(fresh, settled)).contains(settled);
    }

    @Test
    void thePreferredOneComesFirstAndThenTheDirectorys() {
        ContactPointView preferred = point(6, "own", true, false, Optional.of(NOW.minus(TRUSTED)));
        assertThat(trusted(directorys, settled, preferred)).contains(preferred);
        assertThat(trusted(settled, directorys)).contains(directorys);
    }

    @Test
    void whatIsRetiredOrWasNeverConfirmedIsNot() {
        assertThat(trusted(retired, undated)).isEmpty();
    }

    @Test
    void caseMakesNoOtherAddressAndATagDoes() {
        assertThat(ContactPointPolicy.isSame("Anna@Example.edu", "anna@example.EDU"))
                .isTrue();
        assertThat(ContactPointPolicy.isSame("anna+usos@example.edu", "anna@example.edu"))
                .isFalse();
    }

    @Test
    void theSixthWithinAnHourWaitsForTheFirstToPass() {
        List<Instant> sent = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> NOW.minusSeconds(3600 - i * 60L))
                .toList();
        assertThat(ContactPointPolicy.waitForNext(sent, 5, Duration.ofHours(1), NOW))
                .contains(Duration.ofMinutes(1));
        assertThat(ContactPointPolicy.waitForNext(sent.subList(1, 5), 5, Duration.ofHours(1), NOW))
                .isEmpty();
    }

    private static Optional<ContactPointView> trusted(ContactPointView... points) {
        return ContactPointPolicy.findTrusted(List.of(points), NOW);
    }

    private static ContactPointView point(
            long id, String origin, boolean isPreferred, boolean isRetired, Optional<Instant> confirmedAt) {
        return new ContactPointView(
                id,
                1001,
                "email",
                id + "@example.edu",
                origin,
                isPreferred,
                false,
                NOW.minusSeconds(1_000_000 - id),
                confirmedAt,
                isRetired ? Optional.of(NOW) : Optional.empty(),
                isRetired ? Optional.of("gone") : Optional.empty(),
                Optional.empty());
    }
}
