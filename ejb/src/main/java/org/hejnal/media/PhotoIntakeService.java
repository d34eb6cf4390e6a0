package org.hejnal.media;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.InputStream;
import java.util.Collection;

/** Takes photos in, outside of any transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhotoIntakeService {
    /**
     * Reads one JPEG, PNG, GIF or WebP, and stores it written anew, with a small copy. The stream is read as far as
     * {@link PhotoLimits#MAX_BYTES} allows and is not closed.
     *
     * @param name the value's name in API words, for messages
     * @throws org.hejnal.platform.InvalidValueException if it is something else, broken, or over a limit of {@link
     *     PhotoLimits}; nothing is stored then
     */
    public PreparedPhoto prepare(String name, InputStream source) {
        throw new UnsupportedOperationException(name);
    }

    /**
     * Deletes the files of photos that are not going to be attached after all. Those that a row names are left alone,
     * so that it may be called after any failure.
     */
    public void discard(Collection<PreparedPhoto> photos) {
        throw new UnsupportedOperationException();
    }
}
