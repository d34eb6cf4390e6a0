package org.hejnal.circle.invitation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hejnal.circle.CircleEnding;
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
        announcements.announce(
                new Announcement(EVENT_TYPE, InvitationText.of(name), data(circleId)), List.of(accountId));
    }

    /** An invitation tells the circle's name, which its last member gave it. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void onEnding(@Observes CircleEnding event) {
        announcements.withdraw(EVENT_TYPE, data(event.circleId()));
    }

    private static String data(long circleId) {
        return Json.createObjectBuilder()
                .add("what", "invitation")
                .add("circle_id", Long.toString(circleId))
                .build()
                .toString();
    }
}
