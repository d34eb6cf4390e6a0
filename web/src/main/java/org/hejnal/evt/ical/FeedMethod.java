package org.hejnal.evt.ical;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.feed.address.CalendarFeedService;
import org.hejnal.platform.Settings;

/** Tell where one's calendar is. */
@Singleton
class FeedMethod implements EvtMethod {
    private final CalendarFeedService feeds;
    private final Settings settings;

    @Inject
    FeedMethod(CalendarFeedService feeds, Settings settings) {
        this.feeds = feeds;
        this.settings = settings;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("calfeed", "Tell where one's calendar is")
                .description(
                        "Tells the secret address at which calendar programs read the events of all one's circles.")
                .returns("<b>url</b>, the secret address; left out if there is none.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        return new EvtObject()
                .with(
                        "url",
                        feeds.find(call.accountId()).map(secret -> settings.publicUrl() + "/ical/" + secret + ".ics"));
    }
}
