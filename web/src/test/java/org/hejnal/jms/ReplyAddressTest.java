package org.hejnal.jms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Queue;
import jakarta.jms.TemporaryQueue;
import jakarta.jms.Topic;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyAddressTest {
    private static final Optional<String> LIBRARY = Optional.of("library");

    private record Named(String name) implements Queue {
        @Override
        public String getQueueName() {
            return name;
        }
    }

    private record Temporary(String name) implements TemporaryQueue {
        @Override
        public String getQueueName() {
            return name;
        }

        @Override
        public void delete() {}
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0f8fad5b-d9cb-469f-a165-70867728950e", "jms.tempqueue.0f8fad5b-d9cb-469f-a165-70867728950e"})
    void temporaryQueuesGetAnswers(String name) throws JMSException {
        assertThat(ReplyAddress.isAllowed(new Temporary(name), Optional.empty()))
                .isTrue();
        assertThat(ReplyAddress.isAllowed(new Named(name), LIBRARY)).isFalse();
    }

    /** The kind is a word that the client has written before the name. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hejnal.inbound",
                "jms.queue.hejnal.inbound",
                "hejnal.events",
                "hejnal.replies.library",
                "activemq.management",
                "0f8fad5b-d9cb-469f-a165-70867728950e.x"
            })
    void whatIsOnlyCalledTemporaryGetsNone(String name) throws JMSException {
        assertThat(ReplyAddress.isAllowed(new Temporary(name), LIBRARY)).isFalse();
    }

    @Test
    void theQueueOfTheConsumerGetsAnswers() throws JMSException {
        assertThat(isAllowed("hejnal.replies.library")).isTrue();
        assertThat(isAllowed("jms.queue.hejnal.replies.library")).isTrue();
        assertThat(isAllowed("hejnal.replies.payroll")).isFalse();
        assertThat(isAllowed("hejnal.replies.")).isFalse();
        assertThat(isAllowed("hejnal.inbound")).isFalse();
        assertThat(ReplyAddress.isAllowed(new Named("hejnal.replies.library"), Optional.empty()))
                .isFalse();
    }

    @Test
    void nothingAndTopicsGetNone() throws JMSException {
        assertThat(ReplyAddress.isAllowed(null, LIBRARY)).isFalse();
        Destination topic = (Topic) () -> "hejnal.replies.library";
        assertThat(ReplyAddress.isAllowed(topic, LIBRARY)).isFalse();
    }

    private static boolean isAllowed(String name) throws JMSException {
        return ReplyAddress.isAllowed(new Named(name), LIBRARY);
    }
}
