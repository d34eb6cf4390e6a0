package org.hejnal.eventtype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.UnknownObjectException;

/**
 * Changes what can be notified of, how, and how often. Each change is applied to the row as it is then, so that two
 * people who change different things do not undo each other; a version in the change makes it refuse instead ({@code
 * version_conflict}). Who may do it is for the caller to decide.
 */
@Stateless
public class CatalogueEditService {
    @Inject
    CatalogueEditRepository rows;

    @Inject
    ConnectedChannels connected;

    @Inject
    CatalogueAudit audit;

    /**
     * Changes a type.
     *
     * @return whether that changed anything
     * @throws UnknownObjectException if there is no such type
     */
    public boolean updateEventType(String id, CatalogueChange<EventTypeView> change) {
        rows.lock();
        return update(rows.get(EventType.class, CatalogueObject.EVENT_TYPE, id), change);
    }

    /** The same, with a new type for a new id: one that is enabled, sent by default, and carried by the inbox. */
    public void updateOrAddEventType(String id, CatalogueChange<EventTypeView> change) {
        rows.lock();
        Optional<EventType> known = rows.find(EventType.class, id);
        if (known.isPresent()) {
            update(known.get(), change);
        } else {
            add(id, change);
        }
    }

    /**
     * Changes how a channel carries a type.
     *
     * @throws UnknownObjectException if there is none with this id
     * @throws org.hejnal.platform.InvalidStateException if it is to become mandatory where nothing is connected
     */
    public void updateEventChannel(String id, CatalogueChange<EventChannelView> change) {
        rows.lock();
        EventChannel pair = rows.get(EventChannel.class, CatalogueObject.EVENT_CHANNEL, id);
        EventChannelView before = pair.view();
        EventChannelView after = changed(before, change);
        pair.change(after);
        audit.changed(change.initiator(), before, after);
    }

    /**
     * The same. A channel that has not carried the type begins to: enabled, and sent by default; one for other systems does so
     * only where the change says it is enabled.
     *
     * @throws UnknownObjectException if there is no such type or channel
     */
    public void updateEventChannel(String typeId, String channelId, CatalogueChange<EventChannelView> change) {
        rows.lock();
        rows.get(EventType.class, CatalogueObject.EVENT_TYPE, typeId);
        DistributionChannelView channel = channel(channelId);
        String id = typeId + ':' + channelId;
        if (rows.find(EventChannel.class, id).isPresent()) {
            updateEventChannel(id, change);
        } else {
            EventChannelView added = changed(EventChannelPolicy.beginning(typeId, channel), change);
            rows.addEventChannel(added);
            audit.added(change.initiator(), added);
        }
    }

    /** @throws UnknownObjectException if there is none with this id */
    public void updateEventTypeSchedule(String id, CatalogueChange<EventTypeScheduleView> change) {
        rows.lock();
        EventTypeSchedule offer = rows.get(EventTypeSchedule.class, CatalogueObject.EVENT_TYPE_SCHEDULE, id);
        EventTypeScheduleView before = offer.view();
        EventTypeScheduleView after = change.apply(before, before.version());
        offer.change(after);
        audit.changed(change.initiator(), before, after);
    }

    /**
     * Changes how a type offers a schedule. A schedule that it has not offered is offered now.
     *
     * @throws UnknownObjectException if there is no such type or schedule
     */
    public void updateEventTypeSchedule(
            String typeId, String scheduleId, CatalogueChange<EventTypeScheduleView> change) {
        rows.lock();
        rows.get(EventType.class, CatalogueObject.EVENT_TYPE, typeId);
        rows.get(NotificationsSchedule.class, CatalogueObject.NOTIFICATIONS_SCHEDULE, scheduleId);
        String id = typeId + ':' + scheduleId;
        if (rows.find(EventTypeSchedule.class, id).isPresent()) {
            updateEventTypeSchedule(id, change);
        } else {
            EventTypeScheduleView added = change.apply(new EventTypeScheduleView(id, typeId, scheduleId, true, 0), 0);
            rows.addEventTypeSchedule(added);
            audit.added(change.initiator(), added);
        }
    }

    private EventChannelView changed(EventChannelView pair, CatalogueChange<EventChannelView> change) {
        EventChannelView changed = change.apply(pair, pair.version());
        EventChannelPolicy.require(pair, changed, connected);
        EventChannelPolicy.requireForAnybody(changed, channel(pair.channelId()));
        return changed;
    }

    private DistributionChannelView channel(String id) {
        return rows.get(DistributionChannel.class, CatalogueObject.DISTRIBUTION_CHANNEL, id)
                .view();
    }

    private void add(String id, CatalogueChange<EventTypeView> change) {
        EventTypePolicy.requireId(EventTypeField.ID, id);
        LangDict none = new LangDict(null, null);
        EventTypeView added = change.apply(new EventTypeView(id, none, none, true, false, true, none, 0), 0);
        EventTypePolicy.require(id, added);
        rows.addEventType(added, Optional.empty());
        rows.addEventChannel(new EventChannelView("", id, "inbox", true, false, true, 0));
        rows.addEventTypeSchedule(new EventTypeScheduleView("", id, "immediately", true, 0));
        audit.added(change.initiator(), added);
    }

    private boolean update(EventType type, CatalogueChange<EventTypeView> change) {
        EventTypeView current = type.view();
        EventTypeView changed = change.apply(current, current.version());
        EventTypePolicy.require(current.id(), changed);
        type.change(changed);
        audit.changed(change.initiator(), current, changed);
        return !changed.equals(current);
    }
}
