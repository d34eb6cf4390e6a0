package org.hejnal.calendar.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hejnal.circle.OwnedId;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.UserView;
import org.hejnal.platform.Rows;

/** Finds events by what is unique of them in a circle. */
@Singleton
public class EventLookupRepository {
    private static final String FIND = "SELECT number FROM calendar_event WHERE circle_id = :circle AND ";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DirectoryService directory;

    /** The event that came with a UID. */
    public Optional<OwnedId> findByUid(long circleId, String uid) {
        return find(circleId, "uid = :value", uid);
    }

    /** The birthday of a member. */
    public Optional<OwnedId> findBirthday(long circleId, long personId) {
        return find(circleId, "person_id = :value", personId);
    }

    /** What people call somebody. */
    public String nameOf(long accountId) {
        UserView user = directory.get(accountId);
        return user.firstName() + " " + user.lastName();
    }

    private Optional<OwnedId> find(long circleId, String condition, Object value) {
        return Rows.of(
                        entityManager
                                .createNativeQuery(FIND + condition, Long.class)
                                .setParameter("circle", circleId)
                                .setParameter("value", value),
                        Long.class)
                .map(number -> new OwnedId(circleId, number))
                .findFirst();
    }
}
