package org.hejnal.evt.ical;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.feed.address.CalendarFeedService;

/** Takes the address of one's calendar back. */
@Singleton
class RevokeFeedMethod implements EvtMethod {
    private final CalendarFeedService feeds;

    @Inject
    RevokeFeedMethod(CalendarFeedService feeds) {
        this.feeds = feeds;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("calrevokefeed", "Take the address of one's calendar back")
                .description("Takes the secret address back, for ever.")
                .changing()
                .returns("Whether there was one.")
                .build();
    }

    @Override
    public Boolean call(EvtCall call) {
        return feeds.revoke(call.accountId());
    }
}
