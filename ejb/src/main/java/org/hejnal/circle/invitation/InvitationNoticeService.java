package org.hejnal.circle.invitation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hejnal.notification.Announcement;
import org.hejnal.notification.AnnouncementService;

/** Tells people that they are invited. */
@Stateless
public class InvitationNoticeService {
    /** What is new in one's calendars; people who want to hear of that want to hear of a circle. */
    private static final String EVENT_TYPE = "calendar.event_created";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AnnouncementService announcements;

    /** Tells somebody who exists. */
    public void tell(long circleId, long accountId) {
        String name = entityManager
                .createQuery("SELECT c.name FROM Circle c WHERE c.id = :circle", String.class)
                .setParameter("circle", circleId)
                .getSingleResult();
        String data = Json.createObjectBuilder()
                .add("what", "invitation")
                .add("circle_id", Long.toString(circleId))
                .build()
                .toString();
        announcements.announce(new Announcement(EVENT_TYPE, InvitationText.of(name), data), List.of(accountId));
    }
}
