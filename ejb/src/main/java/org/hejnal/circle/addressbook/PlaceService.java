package org.hejnal.circle.addressbook;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hejnal.circle.CircleLedgerService;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.OwnedId;
import org.hejnal.circle.Texts;
import org.hejnal.circle.addressbook.PlaceView.Position;
import org.hejnal.platform.Rows;
import org.jspecify.annotations.Nullable;

/** The places that circles know. Members see them and add to them. */
@Stateless
public class PlaceService {
    /** How many a circle keeps. */
    public static final int MAX_PLACES = 1000;

    private static final String LIST = """
            SELECT p.circle_id, p.number, p.name, p.address,
              CAST(p.geo_lat AS double precision) AS lat, CAST(p.geo_long AS double precision) AS long
            FROM circle_member m JOIN place p ON p.circle_id = m.circle_id
            WHERE m.account_id = :account AND (:circle = 0 OR m.circle_id = :circle)
            ORDER BY p.circle_id, p.number
            """;
    private static final String INSERT = """
            INSERT INTO place (circle_id, number, name, address, geo_lat, geo_long, author_id, created_at)
            SELECT :circle, :number, :name, NULLIF(:address, ''), CAST(NULLIF(:lat, '') AS numeric),
              CAST(NULLIF(:long, '') AS numeric),
              :account, :now
            WHERE (SELECT count(*) FROM place WHERE circle_id = :circle) < :most
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
     * Adds a place.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such circle for them
     * @throws org.hejnal.platform.InvalidValueException if the circle has {@value #MAX_PLACES} already
     * @throws org.hejnal.platform.TooManyRequestsException if others have been writing to the circle for five seconds
     */
    public PlaceView create(CreatePlace command) {
        long circle = circles.chosenCircle(command.accountId(), command.circleId());
        ledger.lockForMember(circle, command.accountId());
        OwnedId id = new OwnedId(circle, ledger.nextNumber(circle));
        int inserted = entityManager
                .createNativeQuery(INSERT)
                .setParameter("circle", circle)
                .setParameter("number", id.number())
                .setParameter("name", command.name())
                .setParameter("address", command.address().orElse(""))
                .setParameter("lat", degrees(command, Position::latitude))
                .setParameter("long", degrees(command, Position::longitude))
                .setParameter("account", command.accountId())
                .setParameter("now", clock.instant())
                .setParameter("most", MAX_PLACES)
                .executeUpdate();
        if (inserted == 0) {
            throw Texts.refusal("circleId", "A circle keeps at most " + MAX_PLACES + " places.");
        }
        return new PlaceView(id, command.name(), command.address(), command.position());
    }

    /**
     * Returns the places of a circle, or of all that somebody is in, in the order of their creation in each.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is no such circle for them
     */
    public List<PlaceView> list(long accountId, Optional<Long> circleId) {
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

    private static String degrees(CreatePlace command, Function<Position, Double> part) {
        return command.position().map(part).map(String::valueOf).orElse("");
    }

    private static PlaceView view(Tuple row) {
        @Nullable Double latitude = row.get("lat", Double.class);
        @Nullable Double longitude = row.get("long", Double.class);
        return new PlaceView(
                new OwnedId(
                        row.get("circle_id", Number.class).longValue(),
                        row.get("number", Number.class).longValue()),
                row.get("name", String.class),
                Optional.ofNullable(row.get("address", String.class)),
                latitude == null || longitude == null
                        ? Optional.empty()
                        : Optional.of(new Position(latitude, longitude)));
    }
}
