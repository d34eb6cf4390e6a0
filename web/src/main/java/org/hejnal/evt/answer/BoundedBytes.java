package org.hejnal.evt.answer;

import java.io.ByteArrayOutputStream;
import org.hejnal.evt.error.EvtException;

/** Bytes up to a number of them. */
final class BoundedBytes extends ByteArrayOutputStream {
    private final int most;

    BoundedBytes(int most) {
        this.most = most;
    }

    @Override
    public synchronized void write(int value) {
        requireRoom(1);
        super.write(value);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        requireRoom(length);
        super.write(bytes, offset, length);
    }

    private void requireRoom(int length) {
        if (count + length > most) {
            throw EvtException.invalid("The answer is too long; ask for less at once.");
        }
    }
}
