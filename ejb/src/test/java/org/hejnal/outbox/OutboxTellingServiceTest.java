package org.hejnal.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hejnal.platform.topic.HubTopic;
import org.hejnal.platform.topic.TopicMessage;
import org.hejnal.platform.topic.TopicService;
import org.hejnal.platform.topic.TopicUnavailableException;
import org.junit.jupiter.api.Test;

class OutboxTellingServiceTest {
    private static final Instant AT = Instant.parse("2026-11-30T08:00:00Z");

    private final List<String> calls = new ArrayList<>();
    private final List<OutboxEvent> waiting = new ArrayList<>();
    private final OutboxTellingService service = new OutboxTellingService();
    private boolean isAway;
    private boolean breaks;

    OutboxTellingServiceTest() {
        service.outbox = new Outbox();
        service.topics = new Topics();
    }

    @Test
    void whatIsNewGoesTogetherAndIsRemovedAfterThat() {
        waiting.addAll(List.of(event(1, false), event(2, false)));
        assertThat(service.tellNext()).as("more").isFalse();
        assertThat(calls).containsExactly("check", "lease", "together 1 2", "remove 1 2", "release");
    }

    @Test
    void whatTheBrokerMayHaveGoesByItselfInItsOrder() {
        waiting.addAll(List.of(event(1, true), event(2, false)));
        service.tellNext();
        assertThat(calls).containsExactly("check", "lease", "alone 1", "alone 2", "remove 1 2", "release");
    }

    @Test
    void aBrokerThatIsAwayMarksNothingAsTried() {
        isAway = true;
        waiting.add(event(1, false));
        assertThatThrownBy(service::tellNext).isInstanceOf(TopicUnavailableException.class);
        assertThat(calls).containsExactly("check");
    }

    @Test
    void whatBreaksOnTheWayStays() {
        breaks = true;
        waiting.add(event(1, false));
        assertThatThrownBy(service::tellNext).isInstanceOf(TopicUnavailableException.class);
        assertThat(calls).containsExactly("check", "lease", "together 1", "release");
    }

    @Test
    void nothingCostsTheBrokerNothing() {
        assertThat(service.tellNext()).isFalse();
        assertThat(calls).isEmpty();
    }

    private static OutboxEvent event(long id, boolean isTried) {
        OutboxEvent event = new OutboxEvent(EventKind.SEND_ACCEPTED, 77, "{}", AT);
        event.id = id;
        event.tried = isTried;
        return event;
    }

    private final class Outbox extends OutboxRepository {
        @Override
        public boolean isEmpty() {
            return waiting.isEmpty();
        }

        @Override
        public Optional<OutboxPiece> lease() {
            calls.add("lease");
            return Optional.of(new OutboxPiece(5, List.copyOf(waiting)));
        }

        @Override
        public void remove(List<OutboxEvent> told) {
            StringBuilder ids = new StringBuilder("remove");
            told.forEach(event -> ids.append(' ').append(event.id));
            calls.add(ids.toString());
        }

        @Override
        public void release(long holder) {
            assertThat(holder).isEqualTo(5);
            calls.add("release");
        }
    }

    private final class Topics extends TopicService {
        @Override
        public void check() {
            calls.add("check");
            if (isAway) {
                throw new TopicUnavailableException("refused", new IllegalStateException());
            }
        }

        @Override
        public void send(HubTopic topic, TopicMessage message) {
            calls.add("alone " + number(message));
        }

        @Override
        public void sendAll(HubTopic topic, List<TopicMessage> messages) {
            StringBuilder ids = new StringBuilder("together");
            messages.forEach(message -> ids.append(' ').append(number(message)));
            calls.add(ids.toString());
            if (breaks) {
                throw new TopicUnavailableException("broken", new IllegalStateException());
            }
        }

        private String number(TopicMessage message) {
            return message.key().split(":")[1];
        }
    }
}
