package org.hejnal.bench;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import jakarta.jms.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.hejnal.it.jms.ArtemisClient;
import org.hejnal.it.jms.RemoteArtemis;
import org.hejnal.it.topic.DocumentedSubscriber;

/** What a client of a broker does that does nothing else. */
final class JmsLoad {
    private static final String INBOUND = "hejnal.inbound";
    private static final String NOTIFICATIONS = "hejnal.notifications";
    private static final int PIECE = 1_000;
    private static final long PATIENCE_MILLIS = 10_000;
    private static final double NANOS_PER_SECOND = 1e9;

    /** As many as the hub reads by. */
    private static final int READERS = 4;

    /** As many as the hub writes by, and as many messages in a transaction. */
    private static final int WRITERS = 8;

    private static final int BATCH = 20;

    private final ConnectionFactory connections;

    JmsLoad(String url) {
        connections = ArtemisClient.connectTo(url);
    }

    private JMSContext signIn(String user, int mode) {
        return connections.createContext(user, RemoteArtemis.PASSWORD, mode);
    }

    /** Puts commands into the queue, fast. */
    void fill(String sender, List<String> commands) {
        try (JMSContext context = signIn(sender, JMSContext.SESSION_TRANSACTED)) {
            for (int from = 0; from < commands.size(); from += PIECE) {
                commands.subList(from, Math.min(commands.size(), from + PIECE))
                        .forEach(text -> context.createProducer().send(context.createQueue(INBOUND), text));
                context.commit();
            }
        }
    }

    /** Takes so many commands and acknowledges each. Returns how many seconds that took. */
    double acknowledge(int count) {
        AtomicInteger left = new AtomicInteger(count);
        return inParallel(READERS, reader -> {
            try (JMSContext context = signIn(RemoteArtemis.HUB, JMSContext.AUTO_ACKNOWLEDGE)) {
                JMSConsumer consumer = context.createConsumer(context.createQueue(INBOUND));
                while (left.get() > 0) {
                    if (consumer.receive(100) != null) {
                        left.decrementAndGet();
                    }
                }
            }
        });
    }

    /** Sends messages to the topic. Returns how many seconds that took. */
    double publish(List<String> texts) {
        return inParallel(WRITERS, writer -> {
            try (JMSContext context = signIn(RemoteArtemis.HUB, JMSContext.SESSION_TRANSACTED)) {
                Topic topic = context.createTopic(NOTIFICATIONS);
                for (int from = writer * BATCH; from < texts.size(); from += WRITERS * BATCH) {
                    texts.subList(from, Math.min(texts.size(), from + BATCH))
                            .forEach(text -> context.createProducer().send(topic, text));
                    context.commit();
                }
            }
        });
    }

    /** Makes a durable subscription, so that the broker stores what comes. */
    JMSContext subscribe() {
        JMSContext context = signIn(DocumentedSubscriber.USER, JMSContext.DUPS_OK_ACKNOWLEDGE);
        context.createSharedDurableConsumer(context.createTopic(NOTIFICATIONS), "bench")
                .close();
        return context;
    }

    /** Fetches so many messages, or those that come in time. */
    List<String> fetch(JMSContext context, int count) {
        List<String> texts = new ArrayList<>(count);
        try (JMSConsumer consumer = context.createSharedDurableConsumer(context.createTopic(NOTIFICATIONS), "bench")) {
            while (texts.size() < count) {
                Message message = consumer.receive(PATIENCE_MILLIS);
                if (message == null) {
                    return texts;
                }
                texts.add(((TextMessage) message).getText());
            }
            return texts;
        } catch (JMSException e) {
            throw new JMSRuntimeException(e.getMessage(), e.getErrorCode(), e);
        }
    }

    private interface Work {
        void by(int number);
    }

    private static double inParallel(int threads, Work work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long begun = System.nanoTime();
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                all.add(CompletableFuture.runAsync(() -> work.by(number), pool));
            }
            all.forEach(CompletableFuture::join);
            return (System.nanoTime() - begun) / NANOS_PER_SECOND;
        } finally {
            pool.shutdown();
        }
    }
}
