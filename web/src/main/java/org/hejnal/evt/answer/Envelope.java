package org.hejnal.evt.answer;

import java.util.Objects;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.Feed;

/** What answers are wrapped in. */
final class Envelope {
    private Envelope() {}

    /** {@code {"cn": ..., "feed": ...}}, or the error under its kind. */
    static Feed documented(Outcome outcome) {
        Feed envelope = new Feed().with("cn", outcome.name());
        outcome.refusal()
                .ifPresentOrElse(
                        refusal -> envelope.with(refusal.error().kind(), documented(refusal)),
                        () -> envelope.with("feed", result(outcome)));
        return envelope;
    }

    /** {@code {"r": {"r": ...}, "cn": ...}}, or the error under its kind, twice too. It stands under the call's key. */
    static Feed flat(Outcome outcome) {
        Feed call = new Feed();
        outcome.refusal()
                .ifPresentOrElse(
                        refusal -> {
                            String kind = refusal.error().kind();
                            call.with(kind, new Feed().with(kind, flat(refusal)));
                        },
                        () -> call.with("r", new Feed().with("r", result(outcome))));
        return call.with("cn", outcome.name());
    }

    private static Feed flat(EvtException refusal) {
        return new Feed().with("FiZClassId", refusal.error().code()).with("message", refusal.text());
    }

    private static Feed documented(EvtException refusal) {
        return new Feed()
                .with("FiZClassId", refusal.error().code())
                .with("exception", refusal.error().exception())
                .with("message", refusal.text());
    }

    private static Object result(Outcome outcome) {
        return Objects.requireNonNullElse(outcome.result(), "");
    }
}
