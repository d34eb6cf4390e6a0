package org.hejnal.evt.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.hejnal.evt.error.EvtException;
import org.hejnal.feed.intake.CalendarImportService;
import org.hejnal.feed.parsing.CalendarText;
import org.hejnal.http.FileSink;

/** Takes the one file that is no photo: a calendar, which is kept whole as the text that it is. */
final class CalendarSink implements FileSink {
    static final String FIELD = "ics";

    private final boolean isWanted;
    private final FileSink others;
    private boolean isTaken;

    /**
     * @param isWanted whether the call takes a calendar and may be made; else none is kept
     * @param others takes all other files
     */
    CalendarSink(boolean isWanted, FileSink others) {
        this.isWanted = isWanted;
        this.others = others;
    }

    @Override
    public Optional<String> take(String field, InputStream content) {
        if (!field.equalsIgnoreCase(FIELD)) {
            return others.take(field, content);
        }
        if (!isWanted) {
            return Optional.empty();
        }
        if (isTaken) {
            throw EvtException.invalid(FIELD, "is given twice.");
        }
        isTaken = true;
        return Optional.of(read(content));
    }

    private static String read(InputStream content) {
        try {
            byte[] bytes = content.readNBytes(CalendarImportService.MAX_BYTES + 1);
            if (bytes.length > CalendarImportService.MAX_BYTES) {
                throw EvtException.invalid(FIELD, "has more than " + CalendarImportService.MAX_BYTES + " bytes.");
            }
            return CalendarText.decode(bytes);
        } catch (CharacterCodingException e) {
            throw EvtException.invalid(FIELD, "is not encoded in UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
