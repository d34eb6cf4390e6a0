package org.hejnal.evt.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.circle.CircleService;
import org.hejnal.evt.circle.CircleObjects;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.platform.Settings;

/** What holds for a circle's calendar. */
@Singleton
class CircleSettingsMethod implements EvtMethod {
    private final CircleService circles;
    private final Settings settings;

    @Inject
    CircleSettingsMethod(CircleService circles, Settings settings) {
        this.circles = circles;
        this.settings = settings;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("settingsgetperfamily", "Get what holds for a circle's calendar")
                .arguments(CircleObjects.CIRCLE)
                .returns("<code>familyId</code>, <code>geolocSharing</code> (never) and"
                        + " <code>calendarFirstDayOfWeek</code>.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        long circle = circles.chosenCircle(call.accountId(), call.find(CircleObjects.CIRCLE));
        circles.requireMember(circle, call.accountId());
        return new EvtObject()
                .with("familyId", circle)
                .with("geolocSharing", false)
                .with("calendarFirstDayOfWeek", settings.weekStart());
    }
}
