package org.hejnal.circle;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hejnal.notification.Announcement;
import org.hejnal.notification.AnnouncementService;

/** Tells people that they are invited. */
@Stateless
public class InvitationNoticeRepository {
    private static final String EVENT_TYPE = "calendar.invitation";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AnnouncementService announcements;

    /** Tells somebody who exists. */
    public void tell(long circleId, long accountId) {
        String name = (String) entityManager
                .createNativeQuery("SELECT name FROM circle WHERE id = :circle", String.class)
                .setParameter("circle", circleId)
                .getSingleResult();
        String data = Json.createObjectBuilder()
                .add("what", "invitation")
                .add("circle_id", Long.toString(circleId))
                .build()
                .toString();
        long notification = announcements.announce(new Announcement(EVENT_TYPE, InvitationText.of(name), data, false));
        entityManager
                .createNativeQuery(
                        "INSERT INTO notification_recipient (notification_id, account_id) VALUES (:notification, :account)")
                .setParameter("notification", notification)
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
