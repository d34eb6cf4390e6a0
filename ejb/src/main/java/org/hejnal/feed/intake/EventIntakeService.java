package org.hejnal.feed.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hejnal.calendar.editing.CreateEvent;
import org.hejnal.calendar.editing.EventBulkService;
import org.hejnal.calendar.telling.TellingService;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.feed.document.EventUids;
import org.hejnal.feed.document.FeedHost;
import org.hejnal.feed.parsing.ImportRefusal;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.Settings;

/** Writes the events of a file, which has been read, into a circle: all of them or none. */
@Stateless
public class EventIntakeService {
    @Inject
    CircleLedgerService ledger;

    @Inject
    EventBulkService events;

    @Inject
    ImportRepository repository;

    @Inject
    TellingService notices;

    @Inject
    Settings settings;

    /**
     * Adds what is not there yet, and tells the circle's other members once.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such circle for them
     * @throws InvalidValueException if one of the events is not right, or there is no room; nothing is added then
     */
    public ImportView add(long accountId, long circle, ImportedFile file, boolean isShared) {
        List<ImportedEvent> imported = file.events();
        List<ImportNote> notes = new ArrayList<>(file.notes());
        ledger.lockForMember(circle, accountId);
        Set<String> known = known(
                circle,
                imported.stream()
                        .flatMap(event -> Stream.of(event.uid(), event.series()))
                        .distinct()
                        .toList());
        List<ImportedEvent> added = imported.stream()
                .filter(event -> !known.contains(event.uid()))
                .filter(event -> isTaken(event, known, isShared, notes))
                .toList();
        addAll(accountId, circle, added);
        if (!added.isEmpty()) {
            notices.tellOfFile(circle, accountId, added.size());
        }
        return new ImportView(circle, added.size(), count(imported, known), notes);
    }

    /** A series that is there stays whole, and what only its owner may see does not go where others read. */
    private static boolean isTaken(ImportedEvent event, Set<String> known, boolean isShared, List<ImportNote> notes) {
        if (known.contains(event.series())) {
            notes.add(new ImportNote(event.uid(), "It is left out: its series is there already and stays as it is."));
            return false;
        }
        if (event.isPrivate() && isShared) {
            notes.add(new ImportNote(event.uid(), "It is left out: it is private, and others are in the circle."));
            return false;
        }
        return true;
    }

    private static int count(List<ImportedEvent> imported, Set<String> known) {
        return (int)
                imported.stream().filter(event -> known.contains(event.uid())).count();
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

    private void addAll(long accountId, long circle, List<ImportedEvent> added) {
        try {
            events.create(
                    accountId,
                    circle,
                    added.stream()
                            .map(event -> new CreateEvent(
                                    accountId, Optional.of(circle), event.draft(), Optional.of(event.uid()), List.of()))
                            .toList());
        } catch (InvalidValueException e) {
            throw ImportRefusal.of("" + e.getMessage());
        }
    }
}
