package org.hejnal.circle;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.directory.AccountLockService;
import org.hejnal.directory.DirectoryObject;
import org.hejnal.platform.ForbiddenObjectException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Rows;
import org.hejnal.platform.UnknownObjectException;

/** Which circles there are and who is in them. For whoever is not in a circle, it does not exist. */
@Stateless
public class CircleService {
    /** How many circles somebody can be in. */
    public static final int MAX_CIRCLES = 100;

    /** How many people can be in a circle. */
    public static final int MAX_MEMBERS = 500;

    public static final int MAX_NAME = 100;

    private static final String LIST = """
            SELECT new org.hejnal.circle.CircleView(c.id, c.name, m.role, m.isDefault)
            FROM CircleMember m JOIN Circle c ON c.id = m.key.circleId
            WHERE m.key.accountId = :account ORDER BY m.joinedAt, c.id
            """;
    private static final String MEMBERS = """
            SELECT m.account_id, a.first_name, a.last_name, m.is_owner, m.joined_at
            FROM circle_member m JOIN account a ON a.id = m.account_id
            WHERE m.circle_id = :circle ORDER BY m.joined_at, m.account_id
            """;
    private static final String ROLE =
            "SELECT m.role FROM CircleMember m WHERE m.key.circleId = :circle AND m.key.accountId = :account";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    AccountLockService accounts;

    @Inject
    Event<MemberJoined> joined;

    @Inject
    Clock clock;

    /**
     * Founds a circle. An owner's first one is where their events go.
     *
     * @param name 1 to {@value #MAX_NAME} characters
     * @return its id
     * @throws UnknownObjectException if there is no such account
     * @throws InvalidValueException if the name does not fit, or the owner is in {@value #MAX_CIRCLES} already
     */
    public long create(String name, long ownerId) {
        String cleanName = requireName(name);
        if (!accounts.lock(ownerId)) {
            throw new UnknownObjectException(DirectoryObject.PERSON, Long.toString(ownerId));
        }
        requireRoom(ownerId);
        Instant now = clock.instant();
        Circle circle = new Circle(cleanName, now);
        entityManager.persist(circle);
        MemberKey owner = new MemberKey(circle.id(), ownerId);
        entityManager.persist(new CircleMember(owner, CircleRole.OWNER, !hasDefault(ownerId), now));
        entityManager.flush();
        joined.fire(new MemberJoined(circle.id(), ownerId));
        return circle.id();
    }

    private boolean hasDefault(long accountId) {
        return listOf(accountId).stream().anyMatch(CircleView::isDefault);
    }

    /** The circles that somebody is in, in the order in which they came into them. */
    public List<CircleView> listOf(long accountId) {
        return entityManager
                .createQuery(LIST, CircleView.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /**
     * Returns the circle that somebody has named, or else where their events go if they do not say where: the circle
     * chosen for that, or else their first. Whether they are in the one named is not asked.
     *
     * @throws UnknownObjectException if they have named none and are in none
     */
    public long chosenCircle(long accountId, Optional<Long> named) {
        return named.orElseGet(() -> defaultCircle(accountId));
    }

    private long defaultCircle(long accountId) {
        List<CircleView> circles = listOf(accountId);
        return circles.stream()
                .filter(CircleView::isDefault)
                .findFirst()
                .or(() -> circles.stream().findFirst())
                .map(CircleView::id)
                .orElseThrow(() -> new UnknownObjectException(CircleObject.CIRCLE, "of account " + accountId));
    }

    /**
     * Returns who is in a circle, in the order in which they came.
     *
     * @throws UnknownObjectException if there is no such circle for the one who asks
     */
    public List<MemberView> listMembers(long circleId, long accountId) {
        requireMember(circleId, accountId);
        return Rows.of(
                        entityManager
                                .createNativeQuery(MEMBERS, MemberRow.class)
                                .setParameter("circle", circleId),
                        MemberRow.class)
                .map(MemberRow::view)
                .toList();
    }

    /** What somebody is in a circle; nothing if they are not in it, or there is no such circle. */
    public Optional<CircleRole> findRole(long circleId, long accountId) {
        // Not by the entity: who has waited for the circle's row asks what is so now, not what they read before.
        return entityManager
                .createQuery(ROLE, CircleRole.class)
                .setParameter("circle", circleId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** @throws UnknownObjectException if they are not in it, or there is no such circle */
    public CircleRole requireMember(long circleId, long accountId) {
        return findRole(circleId, accountId).orElseThrow(() -> unknown(circleId));
    }

    static UnknownObjectException unknown(long circleId) {
        return new UnknownObjectException(CircleObject.CIRCLE, Long.toString(circleId));
    }

    /**
     * @throws UnknownObjectException if they are not in it, or there is no such circle
     * @throws ForbiddenObjectException if they do not own it
     */
    public void requireOwner(long circleId, long accountId) {
        if (requireMember(circleId, accountId) != CircleRole.OWNER) {
            throw new ForbiddenObjectException("Only those who own a circle change who is in it.");
        }
    }

    private void requireRoom(long accountId) {
        if (listOf(accountId).size() >= MAX_CIRCLES) {
            throw new InvalidValueException(
                    CircleField.PERSON,
                    "Nobody can be in more than " + MAX_CIRCLES + " circles.",
                    new LangDict("Za dużo kręgów.", "Too many circles."));
        }
    }

    private static String requireName(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > MAX_NAME) {
            throw new InvalidValueException(
                    CircleField.NAME,
                    "A circle's name has 1 to " + MAX_NAME + " characters.",
                    new LangDict("Nieprawidłowa nazwa kręgu.", "The name of the circle is not valid."));
        }
        return stripped;
    }

    record MemberRow(long accountId, String firstName, String lastName, boolean isOwner, Instant joinedAt) {
        MemberView view() {
            return new MemberView(accountId, firstName, lastName, CircleRole.of(isOwner), joinedAt);
        }
    }
}
