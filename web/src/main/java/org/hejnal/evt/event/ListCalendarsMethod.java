package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.CircleView;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;

/** The calendars that can be synchronised: one for each circle. */
@Singleton
class ListCalendarsMethod implements EvtMethod {
    private final CircleService circles;

    @Inject
    ListCalendarsMethod(CircleService circles) {
        this.circles = circles;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("evtcallist", "List calendars")
                .returns("A list with a <code>calendarId</code> and a <code>name</code> for each circle.")
                .build();
    }

    @Override
    public List<EvtObject> call(EvtCall call) {
        return circles.listOf(call.accountId()).stream()
                .map(ListCalendarsMethod::calendar)
                .toList();
    }

    private static EvtObject calendar(CircleView circle) {
        return new EvtObject()
                .with("calendarId", CalendarId.of(circle.id()))
                .with("family_id", circle.id())
                .with("name", circle.name())
                .with("isDefault", circle.isDefault());
    }
}
