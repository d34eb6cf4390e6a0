package org.hejnal.feed.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.CharacterCodingException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hejnal.circle.CircleService;
import org.hejnal.directory.settings.PersonSettingsService;
import org.hejnal.feed.parsing.CalendarParser;
import org.hejnal.feed.parsing.CalendarText;
import org.hejnal.feed.parsing.CalendarZones;
import org.hejnal.feed.parsing.ImportRefusal;
import org.hejnal.feed.parsing.ParsedComponent;
import org.hejnal.platform.InvalidValueException;

/**
 * Takes the events of an iCalendar file into a circle: each that makes sense, and all of those or none. The file is read before there is a
 * transaction, so that nobody waits for a row or a connection meanwhile.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CalendarImportService {
    /** How long a file can be. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** How many events it can have. */
    public static final int MAX_EVENTS = 2000;

    /** How many cancelled components of one person a circle knows; the newest. */
    public static final int MAX_CANCELLED = 2 * MAX_EVENTS;

    /** What is said of a file beyond this is left out. */
    public static final int MAX_NOTES = 2000;

    @Inject
    CircleService circles;

    @Inject
    EventIntakeService intake;

    @Inject
    PersonSettingsService people;

    @Inject
    Clock clock;

    /**
     * Adds what is not there yet, by its UID, and changes what is older than in the file. The circle is told once, as
     * {@link org.hejnal.calendar.telling.TellingService} does.
     *
     * @param circleId absent for the one where the person's events go
     * @param file UTF-8, at most {@value #MAX_BYTES} bytes and {@value #MAX_EVENTS} events
     * @throws org.hejnal.platform.UnknownObjectException if there is no such circle for them
     * @throws InvalidValueException if the file is no calendar or there is no room; nothing is added then
     */
    public ImportView importFile(long accountId, Optional<Long> circleId, byte[] file) {
        long circle = circles.chosenCircle(accountId, circleId);
        circles.requireMember(circle, accountId);
        return intake.add(accountId, circle, read(accountId, file));
    }

    private ImportedFile read(long accountId, byte[] file) {
        ImportRefusal.unless(
                file.length <= MAX_BYTES,
                "Plik ma ponad " + MAX_BYTES + " bajtów.",
                "The file has more than " + MAX_BYTES + " bytes.");
        ZoneId zone = people.get(accountId).calendarZone();
        int year = clock.instant().atOffset(ZoneOffset.UTC).getYear();
        return read(text(file), zone, year);
    }

    /** All calendars of a text, each with the zones that it defines. */
    static ImportedFile read(String text, ZoneId zone, int year) {
        WholeFile file = new WholeFile();
        for (ParsedComponent calendar : CalendarParser.parse(text, MAX_EVENTS)) {
            file.add(EventImporter.read(calendar, new CalendarZones(calendar, zone, year)));
        }
        return file.read();
    }

    private static String text(byte[] file) {
        try {
            return CalendarText.decode(file);
        } catch (CharacterCodingException e) {
            throw ImportRefusal.of("Plik nie jest zapisany w UTF-8.", "The file is not encoded in UTF-8.");
        }
    }
}
