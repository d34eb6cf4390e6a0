package org.hejnal.usos.hejnal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hejnal.declared.Requirement;
import org.hejnal.feed.address.CalendarFeedService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class RenewCalendarFeedMethod implements ServiceMethod {
    private final CalendarFeedService feeds;
    private final FeedAddress address;

    @Inject
    RenewCalendarFeedMethod(CalendarFeedService feeds, FeedAddress address) {
        this.feeds = feeds;
        this.address = address;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/renew_calendar_feed", "Give a person's calendar a new address")
                .description(
                        "Makes a secret address for the calendar of the token's user. The one before it, if there is any,"
                                + " stops working at once.")
                .changing()
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
        return address.of(Optional.of(feeds.renew(call.initiator(), call.accountId())));
    }
}
