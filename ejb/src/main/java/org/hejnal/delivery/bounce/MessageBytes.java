package org.hejnal.delivery.bounce;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The bytes of a message, as many as are good for anybody. */
final class MessageBytes extends ByteArrayOutputStream {
    /** In bytes. What the hub sends is smaller, and so is what comes back of it. */
    static final int MOST = 1_048_576;

    private MessageBytes() {}

    /** @throws IOException if it is too large */
    static byte[] of(Message message) throws MessagingException, IOException {
        if (message.getSize() > MOST) {
            throw new IOException("It is too large");
        }
        try (MessageBytes bytes = new MessageBytes()) {
            message.writeTo(bytes);
            return bytes.toByteArray();
        }
    }

    @Override
    public synchronized void write(int one) {
        requireRoom(1);
        super.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        requireRoom(length);
        super.write(bytes, from, length);
    }

    /** The server may have said another size. */
    private void requireRoom(int length) {
        if (length > MOST - count) {
            throw new IllegalStateException("It is too large");
        }
    }
}
