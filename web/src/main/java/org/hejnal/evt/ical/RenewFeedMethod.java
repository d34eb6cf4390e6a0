package org.hejnal.evt.ical;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.feed.address.CalendarFeedService;
import org.hejnal.platform.Settings;

/** Give one's calendar a new address. */
@Singleton
class RenewFeedMethod implements EvtMethod {
    private final CalendarFeedService feeds;
    private final Settings settings;

    @Inject
    RenewFeedMethod(CalendarFeedService feeds, Settings settings) {
        this.feeds = feeds;
        this.settings = settings;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("calrenewfeed", "Give one's calendar a new address")
                .description("Makes a secret address. The one before it stops working at once. At most "
                        + CalendarFeedService.RENEWALS_A_DAY + " in 24 hours.")
                .changing()
                .returns("<b>url</b>, the secret address.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        return new EvtObject()
                .with(
                        "url",
                        Optional.of(feeds.renew(call.accountId()))
                                .map(secret -> settings.publicUrl() + "/ical/" + secret + ".ics"));
    }
}
