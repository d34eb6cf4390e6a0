package org.hejnal.evt.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hejnal.evt.error.EvtErrorTranslation;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtRegistry;
import org.hejnal.evt.method.InputReader;
import org.hejnal.evt.method.RegisteredEvtMethod;
import org.hejnal.evt.request.CallStyle;
import org.hejnal.evt.request.EvtRequest;
import org.hejnal.evt.request.Origin;
import org.hejnal.evt.request.SentCall;
import org.hejnal.session.PortalSession;

/** Makes the calls of a request one after the other. Each has its own transaction, and fails alone. */
@Singleton
public class EvtDispatcher {
    private final EvtRegistry registry;
    private final CallGuard guard;

    @Inject
    public EvtDispatcher(EvtRegistry registry, CallGuard guard) {
        this.registry = registry;
        this.guard = guard;
    }

    /** Answers a request, whatever happens. */
    public byte[] answer(EvtRequest request, PortalSession session) {
        List<Outcome> outcomes = request.calls().stream()
                .map(call -> outcome(call, session, request.origin()))
                .toList();
        return request.style() == CallStyle.FLAT ? Envelope.flat(outcomes) : documented(outcomes.get(0));
    }

    /** Answers a request that could not be read. */
    public byte[] refuse(String name, CallStyle style, Throwable thrown) {
        Outcome outcome = refusal("a00", displayName(name), thrown);
        return style == CallStyle.FLAT ? Envelope.flat(List.of(outcome)) : documented(outcome);
    }

    private byte[] documented(Outcome outcome) {
        Optional<String> key = registry.find(outcome.name().toLowerCase(java.util.Locale.ROOT))
                .flatMap(method -> method.declaration().envelopeKey());
        return key.isPresent() ? Envelope.flatUnder(key.get(), outcome) : Envelope.documented(outcome);
    }

    private Outcome outcome(SentCall sent, PortalSession session, Origin origin) {
        String name = displayName(sent.name());
        try {
            RegisteredEvtMethod method = registry.find(sent.name())
                    .orElseThrow(() -> EvtException.invalid("There is no method '" + name + "'."));
            guard.check(method.declaration(), session, origin);
            Object result =
                    method.method().call(InputReader.read(method.declaration(), sent.fields(), session, origin));
            return new Outcome(sent.key(), name, result, Optional.empty());
        } catch (RuntimeException e) {
            return refusal(sent.key(), name, e);
        }
    }

    private String displayName(String name) {
        return registry.find(name).map(RegisteredEvtMethod::name).orElse(name);
    }

    private static Outcome refusal(String key, String name, Throwable thrown) {
        return new Outcome(key, name, null, Optional.of(EvtErrorTranslation.translate(thrown)));
    }
}
