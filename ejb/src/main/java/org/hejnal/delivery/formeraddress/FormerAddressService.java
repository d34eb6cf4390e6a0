package org.hejnal.delivery.formeraddress;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.UserView;
import org.hejnal.directory.roster.HolderEmailChanged;
import org.hejnal.directory.settings.PersonSettingsService;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.platform.IdRepository;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Rows;

/** Keeps what is to be told at former addresses. Each method is a transaction of its own, or a part of its caller's. */
@Stateless
public class FormerAddressService {
    private static final Logger LOG = System.getLogger(FormerAddressService.class.getName());

    /** How long a node may take for one; then another one tells it again. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    /** How long it is tried. */
    static final Duration PATIENCE = Duration.ofDays(1);

    /** One row: the next that no other node has is found and taken at once. */
    private static final String LEASE = """
            UPDATE former_address_notice SET due_at = :again WHERE id = (
              SELECT id FROM former_address_notice WHERE due_at <= :now ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, account_id, created_at
            """;

    /** Somebody who takes an account over could retire its address first, so a fresh retirement keeps nothing from being told. */
    private static final Duration RETIRED_LONG_AGO = Duration.ofDays(7);

    private static final String IS_RETIRED = """
            SELECT 1 FROM retired_email
            WHERE account_id = :account AND address = lower(:address) AND retired_at < :longAgo
            """;

    private static final String GIVE_UP =
            "DELETE FROM former_address_notice WHERE created_at <= :oldest RETURNING account_id";

    private static final String EVENT_TYPE = "password";

    private static final LangDict MESSAGE = new LangDict(
            "Adres e-mail Twojego konta zmieniono, więc linki do ustawienia hasła przychodzą odtąd na inny adres niż ten. Masz"
                    + " rolę, która pozwala administrować. Jeśli nic o tej zmianie nie wiesz, od razu powiadom"
                    + " administratorów.",
            "The e-mail address of your account was changed, so links for setting its password go to another address than this"
                    + " one from now on. You have a role that lets you administer. If you know nothing of this change, tell the"
                    + " administrators at once.");

    @PersistenceContext
    EntityManager entities;

    @Inject
    DirectoryService directory;

    @Inject
    PersonSettingsService settings;

    @Inject
    EventTypeService eventTypes;

    @Inject
    IdRepository ids;

    @Inject
    Clock clock;

    /**
     * Notes it down with the change, so that there is either both or neither. An address that was retired over a week ago is
     * written to no more: it takes nothing, or is somebody else's by now.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void onChange(@Observes HolderEmailChanged event) {
        if (!isRetired(event)) {
            entities.persist(
                    new FormerAddressNotice(ids.next(), event.accountId(), event.formerAddress(), clock.instant()));
        }
    }

    private boolean isRetired(HolderEmailChanged event) {
        return !entities.createNativeQuery(IS_RETIRED, Integer.class)
                .setParameter("account", event.accountId())
                .setParameter("address", event.formerAddress())
                .setParameter("longAgo", clock.instant().minus(RETIRED_LONG_AGO))
                .getResultList()
                .isEmpty();
    }

    /**
     * Takes the next one that is due, unless another node is about it; it is due again after {@link #PAUSE}, whatever becomes of
     * it meanwhile. So one that nobody can make a message of holds up no other.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<LeasedNotice> lease() {
        Instant now = clock.instant();
        return Rows.of(
                        entities.createNativeQuery(LEASE, LeasedRow.class)
                                .setParameter("now", now)
                                .setParameter("again", now.plus(PAUSE)),
                        LeasedRow.class)
                .findFirst()
                .map(row -> new LeasedNotice(
                        row.id(), row.accountId(), row.createdAt().plus(PAUSE).isAfter(now)));
    }

    private record LeasedRow(long id, long accountId, Instant createdAt) {}

    /** Makes the message of one that was taken; nothing if it has gone. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Parcel> find(long id) {
        return Optional.ofNullable(entities.find(FormerAddressNotice.class, id)).map(this::parcel);
    }

    /** It has been told, or cannot be. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void forget(long id) {
        entities.createQuery("DELETE FROM FormerAddressNotice n WHERE n.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Gives up what could not be told for too long. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void giveUp() {
        Rows.of(
                        entities.createNativeQuery(GIVE_UP, Long.class)
                                .setParameter("oldest", clock.instant().minus(PATIENCE)),
                        Long.class)
                .forEach(account -> LOG.log(
                        Level.WARNING,
                        "The former address of the person {0} could not be told of the change for a day; nobody is told there.",
                        Long.toString(account)));
    }

    private Parcel parcel(FormerAddressNotice notice) {
        UserView person = directory.get(notice.accountId());
        return new Parcel(
                notice.id(),
                EVENT_TYPE,
                eventTypes.getEventType(EVENT_TYPE).name(),
                MESSAGE,
                Optional.empty(),
                notice.createdAt(),
                notice.createdAt(),
                0,
                new Parcel.Recipient(
                        person.id(),
                        person.firstName() + " " + person.lastName(),
                        Optional.of(notice.address()),
                        settings.get(person.id()).language()),
                Optional.empty(),
                Optional.empty());
    }
}
