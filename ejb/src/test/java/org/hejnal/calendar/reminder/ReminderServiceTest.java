package org.hejnal.calendar.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.reminder.ReminderRepository.Due;
import org.hejnal.circle.OwnedId;
import org.hejnal.circle.OwnedKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reminder that cannot be sent, whatever the reason, waits and holds up no other. */
class ReminderServiceTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Due ODD = new Due(new OwnedId(144, 1), 10, NOON, NOON.plusSeconds(600));
    private static final Due FINE = new Due(new OwnedId(144, 2), 10, NOON, NOON.plusSeconds(600));

    private final ReminderService service = new ReminderService();
    private final Deque<Due> queue = new ArrayDeque<>(List.of(ODD, FINE));
    private final List<Due> postponed = new ArrayList<>();
    private final List<OwnedId> tried = new ArrayList<>();

    @BeforeEach
    void connect() {
        ReminderSendService sending = new ReminderSendService();
        sending.reminders = new ReminderRepository() {
            @Override
            public Optional<Due> claim() {
                return Optional.ofNullable(queue.peek());
            }

            @Override
            public void postpone(Due due) {
                postponed.add(due);
                queue.remove(due);
            }
        };
        sending.entityManager = (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    tried.add(((OwnedKey) arguments[1]).id());
                    throw new ArrayIndexOutOfBoundsException("as a library may throw");
                });
        service.reminders = sending;
    }

    @Test
    void oneThatFailsIsPutAsideAndTheNextComes() {
        assertThat(service.performNext()).isTrue();
        assertThat(postponed).containsExactly(ODD);
        assertThat(service.performNext()).isTrue();
        assertThat(tried).containsExactly(ODD.eventId(), FINE.eventId());
        assertThat(service.performNext()).isFalse();
    }

    @Test
    void whatFailedIsNamed() {
        assertThatThrownBy(service.reminders::sendNext)
                .isInstanceOfSatisfying(ReminderFailedException.class, failure -> {
                    assertThat(failure.due()).isEqualTo(ODD);
                    assertThat(failure).hasMessageContaining("144_1").hasCauseInstanceOf(RuntimeException.class);
                });
    }
}
