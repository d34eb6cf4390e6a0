package org.hejnal.media.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hejnal.media.PhotoField;
import org.hejnal.media.disposal.PhotoDisposalService;
import org.hejnal.media.disposal.PhotoGarbageRepository;
import org.hejnal.media.image.ImageRefusedException;
import org.hejnal.media.image.ImageRewriter;
import org.hejnal.media.image.RewrittenImage;
import org.hejnal.media.store.PhotoStore;
import org.hejnal.media.store.PhotoStoreCheck;
import org.hejnal.media.store.PhotosUnavailableException;
import org.hejnal.media.store.StoreKey;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.Sha256;

/** Takes photos in, outside of any transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhotoIntakeService {
    @Inject
    PhotoStoreCheck check;

    @Inject
    PhotoStore store;

    @Inject
    PhotoGarbageRepository garbage;

    @Inject
    PhotoDisposalService disposal;

    @Inject
    ImageRewriter rewriter;

    @Inject
    Clock clock;

    /**
     * Reads one JPEG, PNG, GIF or WebP, and stores it written anew, with a small copy. The stream is read as far as
     * {@link PhotoLimits#MAX_BYTES} allows and is not closed.
     *
     * @throws InvalidValueException if it is something else, broken, or over a limit of {@link PhotoLimits}; nothing is
     *     stored then
     * @throws PhotosUnavailableException if this node's store is not the right one, where nobody else would find it
     * @throws org.hejnal.platform.TooManyRequestsException if too many others are being taken in
     */
    public PreparedPhoto prepare(InputStream source) {
        if (!check.isRight()) {
            throw new PhotosUnavailableException();
        }
        try (WorkFiles work = new WorkFiles(store)) {
            UploadedFile.write(source, work.source(), PhotoLimits.MAX_BYTES);
            RewrittenImage image = rewriter.rewrite(work.source(), work.picture(), work.thumbnail());
            return keep(image, work);
        } catch (ImageRefusedException e) {
            throw new InvalidValueException(
                    PhotoField.PICTURE, e.refusal().message(), e.refusal().userMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Deletes the files of photos that are not going to be attached after all. Those that a row names are left alone,
     * so that it may be called after any failure.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void discard(Collection<PreparedPhoto> photos) {
        disposal.dispose(photos.stream()
                .flatMap(photo -> Stream.of(photo.storeKey(), photo.thumbnailKey()))
                .toList());
    }

    private PreparedPhoto keep(RewrittenImage image, WorkFiles work) throws IOException {
        PreparedPhoto photo = new PreparedPhoto(
                StoreKey.next(),
                StoreKey.next(),
                image.contentType(),
                digest(work.picture()),
                Files.size(work.picture()),
                Files.size(work.thumbnail()),
                image.width(),
                image.height());
        garbage.add(List.of(photo.storeKey(), photo.thumbnailKey()), clock.instant());
        store.put(photo.storeKey(), work.picture());
        store.put(photo.thumbnailKey(), work.thumbnail());
        return photo;
    }

    private static String digest(Path file) throws IOException {
        try (InputStream source = Files.newInputStream(file)) {
            return Sha256.ofStream(source);
        }
    }
}
