package org.hejnal.feed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hejnal.calendar.EventListService;
import org.hejnal.calendar.EventTime;
import org.hejnal.calendar.EventView;
import org.hejnal.directory.PersonSettingsService;
import org.hejnal.platform.Settings;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.statement.Actor;
import org.hejnal.statement.StatementPage;
import org.hejnal.statement.StatementService;
import org.hejnal.statement.StatementView;
import org.hejnal.statement.StatementWindow;

/** Makes calendars: what recurs, what is to come, and what ended within a year. */
@Stateless
public class FeedContentService {
    /** How many events a calendar has at most; those that begin last are kept, and all that recur before others. */
    public static final int MAX_EVENTS = 5000;

    private static final Duration PAST = Duration.ofDays(366);

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

    /**
     * Reads the calendar at the hash of a secret. Whether anything has changed is asked first, which is cheap.
     *
     * @throws UnknownObjectException if there never was one
     * @throws RevokedFeedException if there is none any more
     */
    public CalendarFile read(String hash, Predicate<String> isKnown) {
        FeedOwner owner = feeds.find(hash).orElseThrow(() -> new UnknownObjectException("calendar_feed", "(secret)"));
        if (owner.isRevoked()) {
            throw new RevokedFeedException();
        }
        return read(owner.accountId(), isKnown);
    }

    private CalendarFile read(long accountId, Predicate<String> isKnown) {
        Instant from = clock.instant().truncatedTo(ChronoUnit.DAYS).minus(PAST);
        List<StatementView> written = listStatements(accountId, from);
        String language = people.get(accountId).language();
        String version = version(feeds.version(accountId) + from + language + settings.publicUrl() + written);
        return new CalendarFile(
                version,
                isKnown.test(version) ? Optional.empty() : Optional.of(make(accountId, from, written, language)));
    }

    private byte[] make(long accountId, Instant from, List<StatementView> written, String language) {
        return new CalendarDocument(listEvents(accountId, from), written, feeds.placeNames(accountId), host(), language)
                .toBytes();
    }

    private List<EventView> listEvents(long accountId, Instant from) {
        return events.list(accountId).stream()
                .filter(event -> recurs(event) || !end(event.time()).isBefore(from))
                .sorted(Comparator.comparing(FeedContentService::recurs)
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
}
