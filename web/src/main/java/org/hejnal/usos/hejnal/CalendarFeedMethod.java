package org.hejnal.usos.hejnal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.declared.Requirement;
import org.hejnal.feed.address.CalendarFeedService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class CalendarFeedMethod implements ServiceMethod {
    private final CalendarFeedService feeds;
    private final FeedAddress address;

    @Inject
    CalendarFeedMethod(CalendarFeedService feeds, FeedAddress address) {
        this.feeds = feeds;
        this.address = address;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/calendar_feed", "Tell where a person's calendar is")
                .description(
                        "Tells the secret address at which calendar programs read the calendar of the token's user:"
                                + " the events of all their circles, and the statements that belong into a calendar.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .returns("An object with the selected fields.")
                .result("url", FeedAddress.type())
                .build();
    }

    @Override
    public FeedAddress.Answer call(Call call) {
        return address.of(feeds.find(call.accountId()));
    }
}
