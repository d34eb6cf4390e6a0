package org.hejnal.it.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.InvalidDestinationRuntimeException;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.JMSSecurityRuntimeException;
import jakarta.jms.TextMessage;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what on the broker inside, each combination of a role, an address and an act. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class BrokerRightsIT {
    private static final String QUEUE = "jms.queue.";
    private static final String TOPIC = "jms.topic.";

    private static final Set<String> QUEUES = Set.of(
            QUEUE + "hejnal.inbound",
            QUEUE + "hejnal.inbound.refused",
            QUEUE + "hejnal.delivery",
            QUEUE + "hejnal.replies.demo-admin",
            QUEUE + "DLQ",
            QUEUE + "anything",
            "activemq.management");
    private static final Set<String> TOPICS = Set.of(
            TOPIC + "hejnal.notifications", TOPIC + "hejnal.events", TOPIC + "anything", "activemq.notifications");

    /** What the specification allows; all else is forbidden. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            JmsHub.SENDER, Set.of("send " + QUEUE + "hejnal.inbound"),
            JmsHub.SUBSCRIBER,
                    Set.of(
                            "consume " + TOPIC + "hejnal.notifications",
                            "create " + TOPIC + "hejnal.notifications",
                            "consume " + TOPIC + "hejnal.events",
                            "create " + TOPIC + "hejnal.events"),
            JmsHub.NOBODY, Set.of());

    private static final JmsHub JMS = new JmsHub("jms-rights");

    @BeforeAll
    static void start() {
        JMS.start(Map.of());
    }

    @AfterAll
    static void stop() {
        JMS.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {JmsHub.SENDER, JmsHub.SUBSCRIBER, JmsHub.NOBODY})
    void eachRoleMayDoWhatIsItsOwn(String user) {
        Set<String> allowed = new TreeSet<>();
        for (String queue : QUEUES) {
            attempt(
                    allowed,
                    user,
                    "send " + queue,
                    context -> context.createProducer().send(context.createQueue(queue), "{}"));
            attempt(
                    allowed,
                    user,
                    "consume " + queue,
                    context ->
                            context.createConsumer(context.createQueue(queue)).close());
            attempt(
                    allowed,
                    user,
                    "create " + queue,
                    context -> context.createSharedDurableConsumer(context.createTopic(queue), user + queue)
                            .close());
        }
        for (String topic : TOPICS) {
            attempt(
                    allowed,
                    user,
                    "send " + topic,
                    context -> context.createProducer().send(context.createTopic(topic), "{}"));
            attempt(
                    allowed,
                    user,
                    "consume " + topic,
                    context ->
                            context.createConsumer(context.createTopic(topic)).close());
            attempt(
                    allowed,
                    user,
                    "create " + topic,
                    context -> context.createSharedDurableConsumer(context.createTopic(topic), user + topic)
                            .close());
        }
        assertThat(allowed).containsExactlyInAnyOrderElementsOf(ALLOWED.get(user));
    }

    private static void attempt(Set<String> allowed, String user, String act, Consumer<JMSContext> attempt) {
        try (JMSContext context = JMS.signIn(user)) {
            attempt.accept(context);
            allowed.add(act);
        } catch (JMSRuntimeException e) {
            // What is not there may not be made either: then the client does not get as far as to be refused.
            assertThat(e)
                    .as(act)
                    .satisfiesAnyOf(
                            refusal -> assertThat(refusal).isInstanceOf(JMSSecurityRuntimeException.class),
                            refusal -> assertThat(refusal).hasMessageContaining("There is no queue with name"),
                            refusal -> assertThat(refusal)
                                    .isInstanceOf(InvalidDestinationRuntimeException.class)
                                    .hasMessageContaining("does not exist"));
        }
    }

    @Test
    void onlySendersHaveQueuesForAnswers() {
        try (JMSContext sender = JMS.signIn(JmsHub.SENDER)) {
            sender.createConsumer(sender.createTemporaryQueue()).close();
        }
        for (String user : Set.of(JmsHub.SUBSCRIBER, JmsHub.NOBODY)) {
            try (JMSContext other = JMS.signIn(user)) {
                assertThatThrownBy(other::createTemporaryQueue).isInstanceOf(JMSSecurityRuntimeException.class);
            }
        }
    }

    @Test
    void nobodyComesInWithoutAName() {
        assertThatThrownBy(() -> {
                    try (JMSContext context = JMS.connections().createContext("biblioteka", "zgadywane")) {
                        context.createProducer().send(context.createQueue(QUEUE + "hejnal.inbound"), "{}");
                    }
                })
                .isInstanceOf(JMSRuntimeException.class);
        assertThatThrownBy(() -> {
                    try (JMSContext context = JMS.connections().createContext()) {
                        context.createProducer().send(context.createQueue(QUEUE + "hejnal.inbound"), "{}");
                    }
                })
                .isInstanceOf(JMSRuntimeException.class);
    }

    /** A queue on an address with a wildcard would get a copy of everything. */
    @ParameterizedTest
    @ValueSource(strings = {"#", "*.topic.hejnal.events", "*.#"})
    void aWildcardListensToNothing(String wildcard) throws JMSException {
        try (JMSContext sender = JMS.signIn(JmsHub.SENDER);
                JMSContext subscriber = JMS.signIn(JmsHub.SUBSCRIBER);
                JMSContext tester = JMS.signIn(JmsHub.TESTER)) {
            JMSConsumer listener = sender.createConsumer(sender.createTopic(wildcard));
            JMSConsumer right = subscriber.createConsumer(subscriber.createTopic(TOPIC + "hejnal.events"));
            tester.createProducer().send(tester.createTopic(TOPIC + "hejnal.events"), "dla tablicy");
            assertThat(((TextMessage) right.receive(40_000)).getText()).isEqualTo("dla tablicy");
            assertThat(listener.receiveNoWait()).isNull();
        }
    }
}
