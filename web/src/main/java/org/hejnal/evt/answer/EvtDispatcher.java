package org.hejnal.evt.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hejnal.declared.MethodRegistry;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.request.CallAddress;
import org.hejnal.evt.request.CallStyle;
import org.hejnal.evt.request.EvtRequest;
import org.hejnal.evt.request.EvtRequestReader;
import org.hejnal.evt.request.SentCall;
import org.hejnal.http.RequestOrigin;
import org.hejnal.http.RequestsMetric;
import org.hejnal.media.intake.PhotoIntakeService;
import org.hejnal.session.PortalSession;

/** Answers requests: reads what was sent, with no more of its files than the addressed method takes. */
@Singleton
public class EvtDispatcher {
    private final MethodRegistry registry;
    private final CallGuard guard;
    private final EvtRequestReader requests;
    private final PhotoIntakeService intake;
    private final CallRunner runner;

    // The five that a request passes; nothing else knows all of them.
    @Inject
    EvtDispatcher(
            MethodRegistry registry,
            CallGuard guard,
            EvtRequestReader requests,
            PhotoIntakeService intake,
            CallRunner runner) {
        this.registry = registry;
        this.guard = guard;
        this.requests = requests;
        this.intake = intake;
        this.runner = runner;
    }

    /** Answers a request, whatever happens. */
    public EvtAnswer answer(CallAddress address, HttpServletRequest http) {
        registry.find(EvtMethod.class, address.name())
                .ifPresent(method -> RequestsMetric.called(http, "evt", method.name()));
        PortalSession session = new PortalSession(http);
        RequestOrigin origin = RequestOrigin.of(http);
        Optional<EvtException> refusal = findRefusal(address, session, origin);
        if (refusal.isPresent() && requests.isMultipart(http)) {
            return runner.refuse(address, refusal.get());
        }
        boolean mayCall = refusal.isEmpty();
        PhotoBasket basket = basket(mayCall && takes(address, EvtDeclaration::takesPhotos));
        CalendarSink files = new CalendarSink(mayCall && takes(address, EvtDispatcher::takesCalendar), basket);
        try {
            List<SentCall> calls = requests.calls(address, http, files);
            return runner.answer(new EvtRequest(address.style(), calls, basket.photos(), origin), session);
        } catch (RuntimeException e) {
            return runner.refuse(address, e);
        } finally {
            basket.discardUnused();
        }
    }

    /** Answers an address at which nothing is. */
    public EvtAnswer refuseUnknown() {
        return runner.refuse(
                new CallAddress("unknown", CallStyle.DOCUMENTED),
                EvtException.invalid("There is no method at this address."));
    }

    /** Why the first call cannot be made. Asked before the entity: nobody has files kept that they may not send. */
    private Optional<EvtException> findRefusal(CallAddress address, PortalSession session, RequestOrigin origin) {
        try {
            guard.check(runner.get(address.name()).declaration(), session, origin);
            return Optional.empty();
        } catch (EvtException e) {
            return Optional.of(e);
        }
    }

    private boolean takes(CallAddress address, Predicate<EvtDeclaration> what) {
        return registry.find(EvtMethod.class, address.name())
                .map(RegisteredMethod::declaration)
                .filter(what)
                .isPresent();
    }

    private static boolean takesCalendar(EvtDeclaration method) {
        return method.arguments().stream().anyMatch(argument -> argument.name().equals(CalendarSink.FIELD));
    }

    private PhotoBasket basket(boolean isWanted) {
        return new PhotoBasket(isWanted ? Optional.of(intake) : Optional.empty());
    }
}
