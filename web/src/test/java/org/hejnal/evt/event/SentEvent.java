package org.hejnal.evt.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hejnal.evt.method.ArgumentReader;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.Sender;
import org.hejnal.evt.request.CallFields;
import org.hejnal.evt.request.TestFields;
import org.hejnal.http.RequestOrigin;
import org.hejnal.session.PortalSession;

/** Calls as a client sends them, with the fields of an event. */
final class SentEvent {
    private static final EvtDeclaration METHOD = EvtDeclaration.of("evtupdate", "Change an event")
            .arguments(PatchReader.arguments())
            .build();

    private SentEvent() {}

    static EvtCall of(String... fields) {
        CallFields sent = TestFields.of(Arrays.asList(fields));
        RequestOrigin origin = new RequestOrigin(
                true, false, "::1", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return ArgumentReader.read(METHOD, sent, new Sender(nobody(), origin, List.of()));
    }

    @SuppressWarnings("NullAway") // nobody asks who calls
    private static PortalSession nobody() {
        return new PortalSession(null);
    }
}
