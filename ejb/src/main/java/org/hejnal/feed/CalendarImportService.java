package org.hejnal.feed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hejnal.calendar.CreateEvent;
import org.hejnal.calendar.EventService;
import org.hejnal.calendar.NoticeRepository;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.circle.CircleService;
import org.hejnal.directory.PersonSettingsService;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.Settings;

/** Takes the events of an iCalendar file into a circle: all of them or none. */
@Stateless
public class CalendarImportService {
    /** How long a file can be. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** How many events it can have. */
    public static final int MAX_EVENTS = 2000;

    private static final int FORGET_EVERY = 50;

    @Inject
    CircleService circles;

    @Inject
    CircleLedgerService ledger;

    @Inject
    EventService events;

    @Inject
    ImportRepository repository;

    @Inject
    NoticeRepository notices;

    @Inject
    PersonSettingsService people;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Adds what is not there yet, by its UID; what is there stays as it is. The circle is told once, as
     * {@link NoticeRepository} does.
     *
     * @param circleId absent for the one where the person's events go
     * @param file UTF-8, at most {@value #MAX_BYTES} bytes and {@value #MAX_EVENTS} events
     * @throws org.hejnal.platform.UnknownObjectException if there is no such circle for them
     * @throws InvalidValueException if the file or one of its events is not right; nothing is added then
     */
    public ImportView importFile(long accountId, Optional<Long> circleId, byte[] file) {
        long circle = circles.chosenCircle(accountId, circleId);
        circles.requireMember(circle, accountId);
        List<ImportedEvent> imported = read(accountId, file);
        ledger.lockForMember(circle, accountId);
        Set<String> known =
                known(circle, imported.stream().map(ImportedEvent::uid).toList());
        List<ImportedEvent> added =
                imported.stream().filter(event -> !known.contains(event.uid())).toList();
        add(accountId, circle, added);
        if (!added.isEmpty()) {
            notices.tellOfFile(circle, accountId, added.size());
        }
        return new ImportView(circle, added.size(), known.size());
    }

    /** By the UIDs that events came with, or by the ids that this installation gave them. */
    private Set<String> known(long circle, List<String> uids) {
        Map<Long, String> own = new HashMap<>();
        String host = FeedHost.of(settings);
        uids.forEach(uid -> EventUids.find(uid, host)
                .filter(id -> id.circle() == circle)
                .ifPresent(id -> own.put(id.number(), uid)));
        Set<String> known = new HashSet<>(repository.known(circle, uids));
        repository.knownNumbers(circle, own.keySet()).forEach(number -> known.add(own.get(number)));
        return known;
    }

    private List<ImportedEvent> read(long accountId, byte[] file) {
        ImportRefusal.unless(file.length <= MAX_BYTES, "The file has more than " + MAX_BYTES + " bytes.");
        ParsedComponent calendar = CalendarParser.parse(text(file), MAX_EVENTS);
        int year = clock.instant().atOffset(ZoneOffset.UTC).getYear();
        return EventImporter.read(calendar, new CalendarZones(calendar, zone(accountId), year));
    }

    private void add(long accountId, long circle, List<ImportedEvent> added) {
        for (int index = 0; index < added.size(); index++) {
            add(accountId, circle, added.get(index));
            if (index % FORGET_EVERY == FORGET_EVERY - 1) {
                repository.forget();
            }
        }
    }

    private void add(long accountId, long circle, ImportedEvent event) {
        try {
            events.create(new CreateEvent(
                    accountId, Optional.of(circle), event.draft(), Optional.of(event.uid()), List.of()));
        } catch (InvalidValueException e) {
            throw ImportRefusal.of("The event '" + event.uid() + "': " + e.getMessage());
        }
    }

    /** As everywhere in the calendar API: UTC for those who have set none. */
    private ZoneId zone(long accountId) {
        return people.get(accountId).timeZone().map(ZoneId::of).orElse(ZoneOffset.UTC);
    }

    private static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ImportRefusal.of("The file is not encoded in UTF-8.");
        }
    }
}
