package org.hejnal.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hejnal.calendar.EventListService;
import org.hejnal.calendar.EventTime;
import org.hejnal.calendar.EventView;
import org.hejnal.directory.PersonSettingsService;
import org.hejnal.platform.Settings;
import org.hejnal.platform.TooManyRequestsException;
import org.hejnal.statement.Actor;
import org.hejnal.statement.StatementPage;
import org.hejnal.statement.StatementService;
import org.hejnal.statement.StatementView;
import org.hejnal.statement.StatementWindow;

/**
 * Makes calendars: what recurs, what is to come, and what ended within a year. Two at a time on a node, since a long
 * calendar takes a while and programs ask for it again and again.
 */
@Singleton
public class FeedContent {
    /** How many events a calendar has at most; those that begin last are kept, and all that recur before others. */
    public static final int MAX_EVENTS = 5000;

    private static final Duration PAST = Duration.ofDays(366);
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 10;

    @Inject
    FeedRepository feeds;

    @Inject
    EventListService events;

    @Inject
    StatementService statements;

    @Inject
    PersonSettingsService people;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private final Semaphore permits = new Semaphore(AT_ONCE, true);

    /** Asks first whether anything has changed, which is cheap. */
    CalendarFile read(long accountId, Predicate<String> isKnown) {
        Instant from = clock.instant().truncatedTo(ChronoUnit.DAYS).minus(PAST);
        List<StatementView> written = listStatements(accountId, from);
        String language = people.get(accountId).language();
        String version = version(feeds.version(accountId) + from + language + settings.publicUrl() + written);
        return new CalendarFile(
                version,
                isKnown.test(version) ? Optional.empty() : Optional.of(make(accountId, from, written, language)));
    }

    private byte[] make(long accountId, Instant from, List<StatementView> written, String language) {
        acquire();
        try {
            return new CalendarDocument(
                            listEvents(accountId, from), written, feeds.placeNames(accountId), host(), language)
                    .toBytes();
        } finally {
            permits.release();
        }
    }

    private List<EventView> listEvents(long accountId, Instant from) {
        return events.list(accountId).stream()
                .filter(event -> recurs(event) || !end(event.time()).isBefore(from))
                .sorted(Comparator.comparing(FeedContent::recurs)
                        .thenComparing(event -> event.time().startsAt())
                        .reversed())
                .limit(MAX_EVENTS)
                .toList();
    }

    private List<StatementView> listStatements(long accountId, Instant from) {
        return statements
                .listAddressed(
                        new Actor(OptionalLong.of(accountId), false),
                        new StatementWindow(Optional.of(from), Optional.empty()),
                        new StatementPage(OptionalLong.empty(), StatementPage.MAX_LIMIT))
                .stream()
                .filter(StatementComponent::isWritten)
                .collect(Collectors.toList());
    }

    private static boolean recurs(EventView event) {
        return event.content().recurrence().isPresent();
    }

    private static Instant end(EventTime time) {
        return time.endsAt().orElse(time.startsAt());
    }

    private String host() {
        return Objects.requireNonNullElse(URI.create(settings.publicUrl()).getHost(), "localhost");
    }

    private static String version(String state) {
        return UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void acquire() {
        try {
            if (!permits.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TooManyRequestsException("Too many calendars are being read.", Duration.ofMinutes(1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server stops.", e);
        }
    }
}
