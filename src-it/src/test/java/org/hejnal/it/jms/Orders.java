package org.hejnal.it.jms;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import jakarta.jms.TemporaryQueue;
import jakarta.jms.TextMessage;
import java.time.Duration;
import java.util.Optional;

/** A system that sends commands and waits for answers, on one connection. */
final class Orders implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final JMSContext context;
    private final Queue inbound;
    private final TemporaryQueue replies;
    private final JMSConsumer answers;

    /** @param prefix what the broker inside has before the names of queues */
    Orders(JMSContext context, String prefix) {
        this.context = context;
        inbound = context.createQueue(prefix + "hejnal.inbound");
        replies = context.createTemporaryQueue();
        answers = context.createConsumer(replies);
    }

    static String command(String command, String key, String arguments) {
        return "{\"schema\": \"hejnal.command/1\", \"command\": \"" + command + "\", \"idempotency_key\": \"" + key
                + "\", \"arguments\": " + arguments + "}";
    }

    JMSContext context() {
        return context;
    }

    void send(String text) {
        send(context.createTextMessage(text));
    }

    void send(Message message) {
        try {
            message.setJMSReplyTo(replies);
        } catch (JMSException e) {
            throw new AssertionError(e);
        }
        context.createProducer().send(inbound, message);
    }

    void sendFor(Message message) {
        context.createProducer().send(inbound, message);
    }

    JsonPath answer() {
        return JsonPath.from(text(receive()));
    }

    Optional<JsonPath> tryAnswer() {
        return Optional.ofNullable(answers.receive(1000)).map(message -> JsonPath.from(text((TextMessage) message)));
    }

    TextMessage receive() {
        Message message = answers.receive(PATIENCE.toMillis());
        assertThat(message).as("an answer").isNotNull();
        return (TextMessage) message;
    }

    static String text(TextMessage message) {
        try {
            return message.getText();
        } catch (JMSException e) {
            throw new AssertionError(e);
        }
    }

    JsonPath order(String command, String key, String arguments) {
        send(command(command, key, arguments));
        return answer();
    }

    @Override
    public void close() {
        context.close();
    }
}
