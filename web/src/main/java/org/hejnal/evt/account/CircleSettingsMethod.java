package org.hejnal.evt.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.circle.CircleService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.Feed;
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
                .inputs(CircleFeed.CIRCLE)
                .returns("<code>familyId</code>, <code>geolocSharing</code> (never) and"
                        + " <code>calendarFirstDayOfWeek</code>.")
                .build();
    }

    @Override
    public Feed call(EvtCall call) {
        long circle = circles.chosenCircle(call.accountId(), call.find(CircleFeed.CIRCLE));
        circles.requireMember(circle, call.accountId());
        return new Feed()
                .with("familyId", circle)
                .with("geolocSharing", false)
                .with("calendarFirstDayOfWeek", settings.weekStart());
    }
}
