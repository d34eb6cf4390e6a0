package org.hejnal.evt.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hejnal.declared.MethodRegistry;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.evt.error.EvtErrorTranslation;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.ArgumentReader;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.Sender;
import org.hejnal.evt.request.CallAddress;
import org.hejnal.evt.request.CallStyle;
import org.hejnal.evt.request.EvtRequest;
import org.hejnal.evt.request.SentCall;
import org.hejnal.session.PortalSession;

/**
 * Makes the calls of a request one after the other. Each has its own transaction, and fails alone; what a batch takes
 * has bounds, see {@link BatchBudget}.
 */
@Singleton
public class CallRunner {
    private static final String FIRST = "a00";

    private final MethodRegistry registry;
    private final CallGuard guard;
    private final BatchTurns turns;
    private final Clock clock;

    @Inject
    CallRunner(MethodRegistry registry, CallGuard guard, BatchTurns turns, Clock clock) {
        this.registry = registry;
        this.guard = guard;
        this.turns = turns;
        this.clock = clock;
    }

    EvtAnswer answer(EvtRequest request, PortalSession session) {
        Sender first = new Sender(session, request.origin(), request.photos());
        if (request.style() == CallStyle.DOCUMENTED) {
            return documented(outcome(request.calls().get(0), first, () -> {}));
        }
        if (request.calls().size() == 1) {
            return underKey(FIRST, outcome(request.calls().get(0), first, () -> {}));
        }
        return batch(request, first);
    }

    EvtAnswer refuse(CallAddress address, RuntimeException thrown) {
        CallOutcome outcome = refusal(displayName(address.name()), thrown);
        return address.style() == CallStyle.FLAT ? underKey(FIRST, outcome) : documented(outcome);
    }

    /** @param name in lower case */
    RegisteredMethod<EvtDeclaration, EvtMethod> get(String name) {
        return registry.find(EvtMethod.class, name)
                .orElseThrow(() -> EvtException.invalid("There is no method '" + name + "'."));
    }

    private EvtAnswer batch(EvtRequest request, Sender first) {
        Sender others = new Sender(first.session(), request.origin(), List.of());
        AnswerText text = new AnswerText();
        List<EvtException> refusals = new ArrayList<>();
        try (BatchBudget budget = new BatchBudget(turns, clock)) {
            for (SentCall call : request.calls()) {
                Sender sender = call.key().equals(FIRST) ? first : others;
                Runnable check = () -> budget.check(get(call.name()).declaration(), first.session(), text);
                CallOutcome outcome = outcome(call, sender, check);
                outcome.refusal().ifPresent(refusals::add);
                text.addFlat(call.key(), outcome);
            }
        }
        return EvtAnswer.of(text.flat(), request.calls().size(), refusals);
    }

    private EvtAnswer documented(CallOutcome outcome) {
        return registry.find(EvtMethod.class, outcome.name().toLowerCase(Locale.ROOT))
                .flatMap(method -> method.declaration().envelopeKey())
                .map(key -> underKey(key, outcome))
                .orElseGet(() -> answer(new AnswerText().documented(outcome), outcome));
    }

    private static EvtAnswer underKey(String key, CallOutcome outcome) {
        AnswerText text = new AnswerText();
        text.addFlat(key, outcome);
        return answer(text.flat(), outcome);
    }

    private static EvtAnswer answer(byte[] body, CallOutcome outcome) {
        return EvtAnswer.of(body, 1, outcome.refusal().stream().toList());
    }

    /** @param check throws what refuses the call, besides the guard */
    private CallOutcome outcome(SentCall sent, Sender sender, Runnable check) {
        String name = displayName(sent.name());
        try {
            RegisteredMethod<EvtDeclaration, EvtMethod> method = get(sent.name());
            check.run();
            guard.check(method.declaration(), sender.session(), sender.origin());
            Object result = method.method().call(ArgumentReader.read(method.declaration(), sent.fields(), sender));
            return new CallOutcome(name, result, Optional.empty());
        } catch (RuntimeException e) {
            return refusal(name, e);
        }
    }

    private String displayName(String name) {
        return registry.find(EvtMethod.class, name).map(RegisteredMethod::name).orElse(name);
    }

    private static CallOutcome refusal(String name, RuntimeException thrown) {
        return new CallOutcome(name, null, Optional.of(EvtErrorTranslation.translate(thrown)));
    }
}
