package org.hejnal.evt.answer;

import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hejnal.evt.error.EvtException;
import org.hejnal.http.FileSink;
import org.hejnal.media.intake.PhotoIntakeService;
import org.hejnal.media.intake.PreparedPhoto;

/** Collects the photos of one request. Files that nobody asked for are passed over. */
final class PhotoBasket implements FileSink {
    private static final Logger LOG = System.getLogger(PhotoBasket.class.getName());
    private static final String FIELD = "file";
    private static final int MAX_PHOTOS = 20;

    private final Optional<PhotoIntakeService> intake;
    private final List<PreparedPhoto> photos = new ArrayList<>();

    /** @param intake where photos are taken in; absent where none are wanted */
    PhotoBasket(Optional<PhotoIntakeService> intake) {
        this.intake = intake;
    }

    @Override
    public Optional<String> take(String field, InputStream content) {
        if (intake.isEmpty() || !(field.equalsIgnoreCase(FIELD) || field.equalsIgnoreCase("a00" + FIELD))) {
            return Optional.empty();
        }
        if (photos.size() == MAX_PHOTOS) {
            throw EvtException.invalid(FIELD, "comes at most " + MAX_PHOTOS + " times.");
        }
        photos.add(intake.get().prepare(content));
        return Optional.empty();
    }

    List<PreparedPhoto> photos() {
        return List.copyOf(photos);
    }

    /** Throws away what no event has taken. What that fails at, the janitor does later; the answer stays what it is. */
    void discardUnused() {
        try {
            if (!photos.isEmpty()) {
                intake.orElseThrow().discard(photos);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Photos that no event has taken are left for the hourly disposal.", e);
        }
    }
}
