package org.hejnal.circle.addressbook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.OwnedId;
import org.hejnal.circle.Texts;
import org.hejnal.platform.Rows;

/** The contacts that circles know. Members see them and add to them. */
@Stateless
public class ContactService {
    /** How many a circle keeps. */
    public static final int MAX_CONTACTS = 1000;

    private static final String LIST = """
            SELECT c.circle_id, c.number, c.name, c.email, c.phone, CAST(c.birth_date AS text) AS birth_date
            FROM circle_member m JOIN contact c ON c.circle_id = m.circle_id
            WHERE m.account_id = :account AND (:circle = 0 OR m.circle_id = :circle)
            ORDER BY c.circle_id, c.number
            """;
    private static final String INSERT = """
            INSERT INTO contact (circle_id, number, name, email, phone, birth_date, author_id, created_at)
            SELECT :circle, :number, :name, NULLIF(:email, ''), NULLIF(:phone, ''), CAST(NULLIF(:birth, '') AS date),
              :account, :now
            WHERE (SELECT count(*) FROM contact WHERE circle_id = :circle) < :most
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CircleService circles;

    @Inject
    CircleLedgerService ledger;

    @Inject
    Clock clock;

    /**
     * Adds a contact.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such circle for them
     * @throws org.hejnal.platform.InvalidValueException if the circle has {@value #MAX_CONTACTS} already
     * @throws org.hejnal.platform.TooManyRequestsException if others have been writing to the circle for five seconds
     */
    public ContactView create(CreateContact command) {
        long circle = circles.chosenCircle(command.accountId(), command.circleId());
        ledger.lockForMember(circle, command.accountId());
        OwnedId id = new OwnedId(circle, ledger.nextNumber(circle));
        int inserted = entityManager
                .createNativeQuery(INSERT)
                .setParameter("circle", circle)
                .setParameter("number", id.number())
                .setParameter("name", command.name())
                .setParameter("email", command.email().orElse(""))
                .setParameter("phone", command.phone().orElse(""))
                .setParameter(
                        "birth", command.birthDate().map(LocalDate::toString).orElse(""))
                .setParameter("account", command.accountId())
                .setParameter("now", clock.instant())
                .setParameter("most", MAX_CONTACTS)
                .executeUpdate();
        if (inserted == 0) {
            throw Texts.refusal("circleId", "A circle keeps at most " + MAX_CONTACTS + " contacts.");
        }
        return new ContactView(id, command.name(), command.email(), command.phone(), command.birthDate());
    }

    /**
     * Returns the contacts of a circle, or of all that somebody is in, in the order of their creation in each.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such circle for them
     */
    public List<ContactView> list(long accountId, Optional<Long> circleId) {
        circleId.ifPresent(id -> circles.requireMember(id, accountId));
        return Rows.of(
                        entityManager
                                .createNativeQuery(LIST, Tuple.class)
                                .setParameter("account", accountId)
                                .setParameter("circle", circleId.orElse(0L)),
                        Tuple.class)
                .map(row -> view(row))
                .toList();
    }

    private static ContactView view(Tuple row) {
        return new ContactView(
                new OwnedId(
                        row.get("circle_id", Number.class).longValue(),
                        row.get("number", Number.class).longValue()),
                row.get("name", String.class),
                Optional.ofNullable(row.get("email", String.class)),
                Optional.ofNullable(row.get("phone", String.class)),
                Optional.ofNullable(row.get("birth_date", String.class)).map(LocalDate::parse));
    }
}
