package org.hejnal.evt.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hejnal.evt.error.EvtErrorTranslation;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtRegistry;
import org.hejnal.evt.method.InputReader;
import org.hejnal.evt.method.RegisteredEvtMethod;
import org.hejnal.evt.method.Sender;
import org.hejnal.evt.request.CallAddress;
import org.hejnal.evt.request.CallStyle;
import org.hejnal.evt.request.EvtRequest;
import org.hejnal.evt.request.EvtRequestReader;
import org.hejnal.evt.request.Origin;
import org.hejnal.evt.request.SentCall;
import org.hejnal.media.PhotoIntakeService;
import org.hejnal.session.PortalSession;

/** Makes the calls of a request one after the other. Each has its own transaction, and fails alone. */
@Singleton
public class EvtDispatcher {
    private static final String FIRST = "a00";

    private final EvtRegistry registry;
    private final CallGuard guard;
    private final EvtRequestReader requests;
    private final PhotoIntakeService intake;

    @Inject
    EvtDispatcher(EvtRegistry registry, CallGuard guard, EvtRequestReader requests, PhotoIntakeService intake) {
        this.registry = registry;
        this.guard = guard;
        this.requests = requests;
        this.intake = intake;
    }

    /** Answers a request, whatever happens. */
    public byte[] answer(CallAddress address, HttpServletRequest http) {
        PortalSession session = new PortalSession(http);
        Origin origin = requests.origin(http);
        Optional<EvtException> refusal = findRefusal(address, session, origin);
        if (refusal.isPresent() && requests.isMultipart(http)) {
            return refuse(address, refusal.get());
        }
        PhotoBasket basket = basket(refusal.isEmpty() && takesPhotos(address));
        try {
            List<SentCall> calls = requests.calls(address, http, basket);
            return answer(new EvtRequest(address.style(), calls, basket.photos(), origin), session);
        } catch (RuntimeException e) {
            return refuse(address, e);
        } finally {
            basket.discardUnused();
        }
    }

    /** Answers an address at which nothing is. */
    public byte[] refuseUnknown() {
        return refuse(
                new CallAddress("unknown", CallStyle.DOCUMENTED),
                EvtException.invalid("There is no method at this address."));
    }

    /** Why the first call cannot be made. Asked before the entity: nobody has photos decoded that they may not send. */
    private Optional<EvtException> findRefusal(CallAddress address, PortalSession session, Origin origin) {
        try {
            guard.check(get(address.name()).declaration(), session, origin);
            return Optional.empty();
        } catch (EvtException e) {
            return Optional.of(e);
        }
    }

    private boolean takesPhotos(CallAddress address) {
        return registry.find(address.name())
                .filter(method -> method.declaration().takesPhotos())
                .isPresent();
    }

    private PhotoBasket basket(boolean isWanted) {
        return new PhotoBasket(isWanted ? Optional.of(intake) : Optional.empty());
    }

    private byte[] refuse(CallAddress address, RuntimeException thrown) {
        Outcome outcome = refusal(displayName(address.name()), thrown);
        return address.style() == CallStyle.FLAT ? underKey(FIRST, outcome) : documented(outcome);
    }

    private byte[] answer(EvtRequest request, PortalSession session) {
        Sender first = new Sender(session, request.origin(), request.photos());
        Sender others = new Sender(session, request.origin(), List.of());
        if (request.style() == CallStyle.DOCUMENTED) {
            return documented(outcome(request.calls().get(0), first));
        }
        AnswerText text = new AnswerText();
        request.calls()
                .forEach(call ->
                        text.addFlat(call.key(), outcome(call, call.key().equals(FIRST) ? first : others)));
        return text.flat();
    }

    private byte[] documented(Outcome outcome) {
        return registry.find(outcome.name().toLowerCase(Locale.ROOT))
                .flatMap(method -> method.declaration().envelopeKey())
                .map(key -> underKey(key, outcome))
                .orElseGet(() -> new AnswerText().documented(outcome));
    }

    private static byte[] underKey(String key, Outcome outcome) {
        AnswerText text = new AnswerText();
        text.addFlat(key, outcome);
        return text.flat();
    }

    private Outcome outcome(SentCall sent, Sender sender) {
        String name = displayName(sent.name());
        try {
            RegisteredEvtMethod method = get(sent.name());
            guard.check(method.declaration(), sender.session(), sender.origin());
            Object result = method.method().call(InputReader.read(method.declaration(), sent.fields(), sender));
            return new Outcome(name, result, Optional.empty());
        } catch (RuntimeException e) {
            return refusal(name, e);
        }
    }

    private RegisteredEvtMethod get(String name) {
        return registry.find(name).orElseThrow(() -> EvtException.invalid("There is no method '" + name + "'."));
    }

    private String displayName(String name) {
        return registry.find(name).map(RegisteredEvtMethod::name).orElse(name);
    }

    private static Outcome refusal(String name, RuntimeException thrown) {
        return new Outcome(name, null, Optional.of(EvtErrorTranslation.translate(thrown)));
    }
}
