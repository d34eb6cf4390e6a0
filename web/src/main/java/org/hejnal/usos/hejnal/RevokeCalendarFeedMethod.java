package org.hejnal.usos.hejnal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Requirement;
import org.hejnal.feed.address.CalendarFeedService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class RevokeCalendarFeedMethod implements ServiceMethod {
    private final CalendarFeedService feeds;

    @Inject
    RevokeCalendarFeedMethod(CalendarFeedService feeds) {
        this.feeds = feeds;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(
                        "services/hejnal/revoke_calendar_feed", "Take the address of a person's calendar back")
                .description(
                        "Takes the secret address of the calendar of the token's user back, for ever. Whoever asks for it is"
                                + " told that it is gone.")
                .changing()
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .returns("An object with <b>revoked</b>, false if there was no address.")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return Map.of("revoked", feeds.revoke(call.initiator(), call.accountId()));
    }
}
