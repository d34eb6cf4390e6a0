package org.hejnal.feed.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hejnal.circle.CircleService;
import org.hejnal.directory.settings.PersonSettingsService;
import org.hejnal.feed.parsing.CalendarParser;
import org.hejnal.feed.parsing.CalendarZones;
import org.hejnal.feed.parsing.ImportRefusal;
import org.hejnal.feed.parsing.ParsedComponent;
import org.hejnal.platform.InvalidValueException;

/**
 * Takes the events of an iCalendar file into a circle: all of them or none. The file is read before there is a
 * transaction, so that nobody waits for a row or a connection meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CalendarImportService {
    /** How long a file can be. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** How many events it can have. */
    public static final int MAX_EVENTS = 2000;

    @Inject
    CircleService circles;

    @Inject
    EventIntakeService intake;

    @Inject
    PersonSettingsService people;

    @Inject
    Clock clock;

    /**
     * Adds what is not there yet, by its UID; what is there stays as it is. The circle is told once, as
     * {@link org.hejnal.calendar.telling.TellingService} does.
     *
     * @param circleId absent for the one where the person's events go
     * @param file UTF-8, at most {@value #MAX_BYTES} bytes and {@value #MAX_EVENTS} events
     * @throws org.hejnal.platform.UnknownObjectException if there is no such circle for them
     * @throws InvalidValueException if the file or one of its events is not right; nothing is added then
     */
    public ImportView importFile(long accountId, Optional<Long> circleId, byte[] file) {
        long circle = circles.chosenCircle(accountId, circleId);
        circles.requireMember(circle, accountId);
        return intake.add(accountId, circle, read(accountId, file));
    }

    private List<ImportedEvent> read(long accountId, byte[] file) {
        ImportRefusal.unless(file.length <= MAX_BYTES, "The file has more than " + MAX_BYTES + " bytes.");
        ParsedComponent calendar = CalendarParser.parse(text(file), MAX_EVENTS);
        int year = clock.instant().atOffset(ZoneOffset.UTC).getYear();
        return EventImporter.read(
                calendar, new CalendarZones(calendar, people.get(accountId).calendarZone(), year));
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
