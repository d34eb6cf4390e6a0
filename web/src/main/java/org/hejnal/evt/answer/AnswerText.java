package org.hejnal.evt.answer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtObject;

/**
 * The text of one answer. Each outcome is written as soon as it is there, so that those of a batch are never in memory
 * together. One that does not fit becomes an error.
 */
final class AnswerText {
    private static final int MAX_BYTES = 32 * 1024 * 1024;

    /** Kept free for errors in place of what does not fit. */
    private static final int RESERVE = 64 * 1024;

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private boolean isFull;

    /** Adds a call's outcome under its key. */
    void addFlat(String key, CallOutcome outcome) {
        add((text.size() == 0 ? "{\"" : ",\"") + key + "\":");
        text.writeBytes(fitting(outcome, Envelope::flat));
    }

    /** Ends what {@link #addFlat} has begun. */
    byte[] flat() {
        add("}");
        return text.toByteArray();
    }

    /** Whether something has not fitted, so that nothing more needs to be worked out. */
    boolean isFull() {
        return isFull;
    }

    byte[] documented(CallOutcome outcome) {
        return fitting(outcome, Envelope::documented);
    }

    private byte[] fitting(CallOutcome outcome, Function<CallOutcome, EvtObject> envelope) {
        try {
            int room = MAX_BYTES - RESERVE - text.size();
            return EvtJson.write(envelope.apply(outcome), outcome.refusal().isPresent() ? MAX_BYTES : room);
        } catch (EvtException e) {
            isFull = true;
            CallOutcome refusal = new CallOutcome(outcome.name(), null, Optional.of(e));
            return EvtJson.write(envelope.apply(refusal), MAX_BYTES);
        }
    }

    private void add(String ascii) {
        text.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
