package org.hejnal.jms;

import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Queue;
import jakarta.jms.TemporaryQueue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where answers may go. A client writes the address, so it could name any queue of ours. */
final class ReplyAddress {
    private static final String OF_CONSUMER = "hejnal.replies.";

    /** What the broker inside puts before the names of queues. */
    private static final String PREFIX = "jms.queue.";

    /** The names that Artemis' clients give: a kind alone would be the client's word. */
    private static final Pattern TEMPORARY =
            Pattern.compile("(jms\\.tempqueue\\.)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ReplyAddress() {}

    static boolean isAllowed(@Nullable Destination address, Optional<String> consumer) throws JMSException {
        if (!(address instanceof Queue queue) || queue.getQueueName() == null) {
            return false;
        }
        String name = queue.getQueueName();
        return address instanceof TemporaryQueue
                ? TEMPORARY.matcher(name).matches()
                : consumer.filter(key -> (OF_CONSUMER + key).equals(bare(name))).isPresent();
    }

    private static String bare(String name) {
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
    }
}
