package org.hejnal.feed.address;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.hejnal.calendar.event.EventView;
import org.hejnal.calendar.listing.EventExtractService;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.settings.PersonSettingsService;
import org.hejnal.feed.FeedObject;
import org.hejnal.feed.document.CalendarDocument;
import org.hejnal.feed.document.FeedHost;
import org.hejnal.platform.Settings;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.statement.access.Actor;
import org.hejnal.statement.reading.StatementRange;
import org.hejnal.statement.reading.StatementService;

/** Makes calendars: what recurs, what is to come, and what ended within a year. */
@Stateless
public class FeedContentService {
    /** How many events a calendar has at most: what recurs, then what is to come, then the latest of the rest. */
    public static final int MAX_EVENTS = 5000;

    /** How many statements a calendar has at most: the newest. */
    public static final int MAX_STATEMENTS = 1000;

    private static final Duration PAST = Duration.ofDays(366);

    @Inject
    FeedRepository feeds;

    @Inject
    EventExtractService events;

    @Inject
    StatementService statements;

    @Inject
    PersonSettingsService people;

    @Inject
    DirectoryService directory;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Finds whose calendar is at the hash of a secret, and its version, which is cheaper than to make it.
     *
     * @throws UnknownObjectException if there never was one
     * @throws RevokedFeedException if there is none any more
     */
    public FeedState find(String hash) {
        FeedOwner owner =
                feeds.find(hash).orElseThrow(() -> new UnknownObjectException(FeedObject.CALENDAR_FEED, "(secret)"));
        // The address stays the person's: it answers again when they come back.
        if (owner.isRevoked() || !directory.isActive(owner.accountId())) {
            throw new RevokedFeedException();
        }
        return state(owner.accountId());
    }

    /** Makes a calendar. What has changed since its state was found is in it, under the older version. UTF-8. */
    public byte[] make(FeedState state) {
        List<EventView> listed =
                events.list(state.accountId(), state.from(), state.from().plus(PAST), MAX_EVENTS);
        return new CalendarDocument(
                        listed,
                        statements.listCalendar(reader(state.accountId()), since(state.from()), MAX_STATEMENTS),
                        feeds.placeNames(state.accountId()),
                        FeedHost.of(settings),
                        state.language())
                .toBytes();
    }

    /** Days are the unit of what is past, so that a calendar stays the same over one. */
    private FeedState state(long accountId) {
        Instant from = clock.instant().truncatedTo(ChronoUnit.DAYS).minus(PAST);
        String written = statements.calendarVersion(reader(accountId), since(from), MAX_STATEMENTS);
        String language = people.get(accountId).language();
        String version = version(feeds.version(accountId) + from + language + settings.publicUrl() + written);
        return new FeedState(accountId, from, language, version);
    }

    private static StatementRange since(Instant from) {
        return new StatementRange(Optional.of(from), Optional.empty());
    }

    private static Actor reader(long accountId) {
        return new Actor(OptionalLong.of(accountId), false);
    }

    private static String version(String state) {
        return UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
