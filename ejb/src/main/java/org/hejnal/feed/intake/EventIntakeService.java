package org.hejnal.feed.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hejnal.calendar.editing.EventBulkService;
import org.hejnal.calendar.telling.TellingService;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.circle.CircleRole;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.OwnedId;
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
    CircleService circles;

    @Inject
    EventBulkService events;

    @Inject
    ImportRepository repository;

    @Inject
    TellingService notices;

    @Inject
    Settings settings;

    /**
     * Makes one calendar of what is there and what a file has, and tells the circle's other members once.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such circle for them
     * @throws InvalidValueException if one of the events is not right, or there is no room; nothing is changed then
     */
    public ImportView add(long accountId, long circle, ImportedFile file) {
        ledger.lockForMember(circle, accountId);
        ImportPlan plan = plan(circle, file, known(accountId, circle, file));
        write(accountId, circle, plan);
        if (plan.openlyCreated() + plan.openlyChanged() > 0) {
            notices.tellOfFile(circle, accountId, plan.openlyCreated(), plan.openlyChanged());
        }
        return new ImportView(
                circle,
                plan.created.size(),
                plan.replaced.size(),
                plan.removed.size(),
                plan.kept.size(),
                ImportReport.of(plan, CalendarImportService.MAX_NOTES));
    }

    /** Series that have no room for the exceptions of the plan are left as they are by another one. */
    private ImportPlan plan(long circle, ImportedFile file, Map<String, KnownEvent> known) {
        ImportPlan plan = ImportMerge.of(file, known);
        Set<Long> full = events.withoutRoom(circle, plan.excluded);
        return full.isEmpty() ? plan : ImportMerge.of(file, known, full);
    }

    /** By the UIDs that events came with, or by the ids that this installation gave them. */
    private Map<String, KnownEvent> known(long accountId, long circle, ImportedFile file) {
        boolean isOwner = circles.requireMember(circle, accountId) == CircleRole.OWNER;
        Set<String> series =
                file.revisions().keySet().stream().map(EventUid::series).collect(Collectors.toSet());
        Map<Long, String> own = new HashMap<>();
        series.forEach(uid -> own(circle, uid).ifPresent(number -> own.put(number, uid)));
        Map<String, KnownEvent> known =
                KnownChoice.choose(repository.known(circle, accountId, isOwner, series), file.events());
        repository
                .own(circle, accountId, isOwner, own.keySet())
                .forEach((number, event) -> known.put(Objects.requireNonNull(own.get(number)), event));
        return known;
    }

    private Optional<Long> own(long circle, String uid) {
        return EventUids.find(uid, FeedHost.of(settings))
                .filter(id -> id.circle() == circle)
                .map(OwnedId::number);
    }

    private void write(long accountId, long circle, ImportPlan plan) {
        try {
            events.delete(circle, plan.removed);
            events.exclude(circle, plan.excluded);
            events.replace(accountId, circle, plan.replaced());
            events.hide(circle, plan.hidden);
            events.create(accountId, circle, plan.commands(accountId, circle));
        } catch (InvalidValueException e) {
            throw ImportRefusal.of(ImportRefusal.words(e));
        }
        repository.forget(circle, accountId, plan.restated(), plan.forgotten, plan.revisions.keySet());
        plan.revisions.keySet().removeIf(uid -> own(circle, uid).isPresent());
        repository.write(circle, accountId, plan.revisions, plan.privates);
        repository.trim(circle, accountId, CalendarImportService.MAX_CANCELLED);
    }
}
