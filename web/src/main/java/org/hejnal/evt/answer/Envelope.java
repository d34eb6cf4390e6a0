package org.hejnal.evt.answer;

import java.util.Objects;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtObject;

/** What answers are wrapped in. */
final class Envelope {
    private Envelope() {}

    /** {@code {"cn": ..., "feed": ...}}, or the error under its kind. */
    static EvtObject documented(CallOutcome outcome) {
        EvtObject envelope = new EvtObject().with("cn", outcome.name());
        outcome.refusal()
                .ifPresentOrElse(
                        refusal -> envelope.with(refusal.error().kind(), documented(refusal)),
                        () -> envelope.with("feed", result(outcome)));
        return envelope;
    }

    /** {@code {"r": {"r": ...}, "cn": ...}}, or the error under its kind, twice too. It stands under the call's key. */
    static EvtObject flat(CallOutcome outcome) {
        EvtObject call = new EvtObject();
        outcome.refusal()
                .ifPresentOrElse(
                        refusal -> {
                            String kind = refusal.error().kind();
                            call.with(kind, new EvtObject().with(kind, flat(refusal)));
                        },
                        () -> call.with("r", new EvtObject().with("r", result(outcome))));
        return call.with("cn", outcome.name());
    }

    private static EvtObject flat(EvtException refusal) {
        return spoken(
                refusal,
                new EvtObject().with("FiZClassId", refusal.error().code()).with("message", refusal.text()));
    }

    private static EvtObject documented(EvtException refusal) {
        return spoken(
                refusal,
                new EvtObject()
                        .with("FiZClassId", refusal.error().code())
                        .with("exception", refusal.error().exception())
                        .with("message", refusal.text()));
    }

    /** Older clients pass over what they do not know. */
    private static EvtObject spoken(EvtException refusal, EvtObject error) {
        refusal.userMessage()
                .map(words -> new EvtObject().with("pl", words.pl()).with("en", words.en()))
                .ifPresent(words -> error.with("userMessage", words));
        return error;
    }

    private static Object result(CallOutcome outcome) {
        return Objects.requireNonNullElse(outcome.result(), "");
    }
}
