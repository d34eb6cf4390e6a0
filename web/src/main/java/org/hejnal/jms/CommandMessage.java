package org.hejnal.jms;

import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.error.ApiException;
import org.jspecify.annotations.Nullable;

/** The text of a message. Objects that somebody has serialised are never looked at. */
final class CommandMessage {
    /** In bytes of UTF-8. */
    static final int LONGEST = 10 * 1024 * 1024;

    /** What the client of Artemis notes on a message that it sends in pieces. */
    private static final String LARGE_SIZE = "_AMQ_LARGE_SIZE";

    private CommandMessage() {}

    /** @throws ApiException if it is no text message, or too long, or nothing that can be read */
    static String text(Message message) {
        try {
            return read(message);
        } catch (JMSException | JMSRuntimeException e) {
            throw CommandText.notAnObject();
        }
    }

    private static String read(Message message) throws JMSException {
        if (!(message instanceof TextMessage textMessage)) {
            throw CommandText.notAnObject();
        }
        if (isLong(message)) {
            throw tooLong();
        }
        @Nullable String text = textMessage.getText();
        if (text != null && (text.length() > LONGEST || bytes(text) > LONGEST)) {
            throw tooLong();
        }
        return text == null ? "" : text;
    }

    /** Some clients write texts with two bytes for each character. */
    private static boolean isLong(Message message) throws JMSException {
        return message.propertyExists(LARGE_SIZE) && message.getLongProperty(LARGE_SIZE) > 2L * LONGEST;
    }

    /** In UTF-8, without another copy of the text. */
    private static long bytes(String text) {
        return text.codePoints()
                .mapToLong(point -> point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)
                .sum();
    }

    private static ApiException tooLong() {
        return ApiException.paramInvalid(
                "arguments",
                "A command has at most " + LONGEST + " bytes.",
                new LangDict("Przesłano zbyt dużo danych.", "Too much was sent."));
    }
}
