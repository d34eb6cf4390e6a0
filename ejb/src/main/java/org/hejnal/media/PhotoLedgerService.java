package org.hejnal.media;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.circle.OwnedId;
import org.hejnal.media.disposal.PhotoGarbageRepository;
import org.hejnal.media.intake.PreparedPhoto;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Settings;
import org.hejnal.platform.UnknownObjectException;

/** Writes photos down in the transaction that writes their event. Whoever calls has judged rights. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PhotoLedgerService {
    /** How many photos an event can have. */
    public static final int MAX_PER_EVENT = 100;

    @Inject
    PhotoRepository photos;

    @Inject
    PhotoGarbageRepository garbage;

    @Inject
    CircleLedgerService ledger;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Adds photos to an event that exists, in their order and after those that it has.
     *
     * @param onlyFor who alone sees the event; absent for all members of its circle
     * @throws MediaQuotaExceededException if the circle has no room for them
     * @throws InvalidValueException if the event would have more than {@value #MAX_PER_EVENT}, or if a photo was
     *     prepared so long ago that its files are gone
     */
    public List<PhotoView> attach(OwnedId event, long authorId, Optional<Long> onlyFor, List<PreparedPhoto> prepared) {
        if (prepared.isEmpty()) {
            return List.of();
        }
        takeRoom(event, prepared);
        claimFiles(prepared);
        long number = ledger.nextNumbers(event.circle(), prepared.size());
        Instant now = clock.instant();
        List<PhotoView> views = new ArrayList<>();
        for (PreparedPhoto photo : prepared) {
            OwnedId id = new OwnedId(event.circle(), number++);
            photos.add(new Photo(id, event, authorId, onlyFor, photo, now));
            views.add(new PhotoView(id, photo.contentType(), photo.bytes(), photo.width(), photo.height(), now));
        }
        return views;
    }

    /**
     * Takes some of an event's photos away; their files go once the transaction has succeeded.
     *
     * @throws UnknownObjectException if one of them is not a photo of the event
     */
    public void remove(OwnedId event, List<OwnedId> removed) {
        for (OwnedId photo : removed.stream().distinct().toList()) {
            if (photo.circle() != event.circle() || !photos.remove(event, photo)) {
                throw new UnknownObjectException(MediaObject.PHOTO, photo.toString());
            }
        }
    }

    /** Shows the photos of an event to one person only, or to all members of its circle. */
    public void showTo(OwnedId event, Optional<Long> onlyFor) {
        photos.showTo(event, onlyFor);
    }

    /** The update holds the circle's row, so that two requests do not take the same room. */
    private void takeRoom(OwnedId event, List<PreparedPhoto> prepared) {
        long bytes = prepared.stream().mapToLong(PreparedPhoto::allBytes).sum();
        long quota = settings.circlePhotoQuota();
        if (!ledger.takeRoom(event.circle(), bytes, quota)) {
            throw new MediaQuotaExceededException(event.circle(), quota);
        }
        if (photos.count(event) + prepared.size() > MAX_PER_EVENT) {
            throw new InvalidValueException(
                    PhotoField.PICTURE,
                    "An event has at most " + MAX_PER_EVENT + " photos.",
                    new LangDict("Za dużo zdjęć.", "Too many photos."));
        }
    }

    private void claimFiles(List<PreparedPhoto> prepared) {
        List<String> keys = prepared.stream()
                .flatMap(photo -> Stream.of(photo.storeKey(), photo.thumbnailKey()))
                .toList();
        if (garbage.remove(keys) != keys.size()) {
            throw new InvalidValueException(
                    PhotoField.PICTURE,
                    "The upload took so long that its photos are gone.",
                    new LangDict("Przesyłanie trwało zbyt długo.", "The upload took too long."));
        }
    }
}
