package org.hejnal.directory.roster;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.activity.ActivityService;
import org.hejnal.directory.roster.ChangeRepository.Changes;
import org.hejnal.directory.settings.PersonSettingsChanged;
import org.hejnal.directory.settings.TimeZoneChanged;
import org.hejnal.directory.settings.TimeZoneChanging;
import org.hejnal.platform.Rows;

/** The people of the directory. */
@Singleton
class PeopleRosterRepository implements Roster {
    private static final List<RosterColumn> COLUMNS =
            Stream.concat(PeopleColumns.ALL.stream(), PersonLists.columns()).toList();

    private static final String ROLES = "(events_administrator OR directory_administrator OR auditor)";

    private static final String NOT_NAMED = """
            FROM account a WHERE a.origin = 'directory' AND a.is_active AND NOT EXISTS (
              SELECT 1 FROM roster_line s WHERE s.id = a.id)
            """;

    private static final String COUNT_ABSENT =
            "SELECT (SELECT count(*) FROM account WHERE origin = 'directory' AND is_active),"
                    + " count(*) FILTER (WHERE NOT " + ROLES + "), count(*) FILTER (WHERE " + ROLES + ") " + NOT_NAMED;

    private static final String FIRST_ABSENT =
            "SELECT CAST(a.id AS text) " + NOT_NAMED + " AND %s " + ROLES + " ORDER BY a.id LIMIT :most";

    private static final String ABSENT =
            "SELECT a.id " + NOT_NAMED + " AND NOT " + ROLES + " ORDER BY a.id LIMIT :most";

    private static final String RETURNING = "SELECT id FROM roster_change WHERE returns";
    private static final String MOVING = "SELECT id FROM roster_change WHERE zone_differs ORDER BY id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ChangeRepository changes;

    @Inject
    AbsenceRepository absences;

    @Inject
    PeopleConflictRepository conflicts;

    @Inject
    RemarkRepository remarks;

    @Inject
    ActivityService activity;

    @Inject
    Event<PersonSettingsChanged> settingsChanged;

    @Inject
    Event<TimeZoneChanging> zoneChanging;

    @Inject
    Event<TimeZoneChanged> zoneChanged;

    @Override
    public List<RosterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Remark leaveOutErased() {
        return remarks.leaveOutErased(PeopleColumns.ID);
    }

    @Override
    public void refuse(RosterHeader header, Refusals refusals) {
        conflicts.refuseHolders(header, refusals);
        conflicts.refuse(header, refusals);
    }

    @Override
    public void compare(RosterHeader header, Speaker speaker) {
        entityManager
                .createNativeQuery(new PeopleSql(header, speaker).compare())
                .executeUpdate();
    }

    @Override
    public Remarks remark(RosterHeader header, Remark erased) {
        return new Remarks(
                erased,
                remarks.staysInactive(),
                header.has(PeopleColumns.EMAIL) ? remarks.retiredEmails() : Remark.NONE);
    }

    @Override
    public Absence findAbsent(RosterHeader header) {
        return absences.find(COUNT_ABSENT, FIRST_ABSENT.formatted("NOT"), FIRST_ABSENT.formatted(""));
    }

    @Override
    public void apply(Initiator initiator, RosterHeader header, Speaker speaker) {
        Changes counted = changes.count();
        if (counted.total() == 0) {
            return;
        }
        List<Long> moving = ids(MOVING);
        announce(moving);
        changes.index();
        changes.readInChunks(PeopleSql.lock());
        if (header.has(PeopleColumns.SIGN_IN)) {
            conflicts.freeSignIns();
        }
        changes.inChunks(new PeopleSql(header, speaker).apply());
        if (counted.returning() > 0) {
            activity.recordReturn(initiator, ids(RETURNING));
        }
        moving.forEach(id -> {
            settingsChanged.fire(new PersonSettingsChanged(id));
            zoneChanged.fire(new TimeZoneChanged(id));
        });
    }

    /** Circles wait for a few seconds at most, and say so to the database for the rest of the transaction; the rest is ours. */
    private void announce(List<Long> moving) {
        if (!moving.isEmpty()) {
            moving.forEach(id -> zoneChanging.fire(new TimeZoneChanging(id)));
            entityManager.createNativeQuery("SET LOCAL lock_timeout TO DEFAULT").executeUpdate();
        }
    }

    @Override
    public void removeAbsent(Initiator initiator, RosterHeader header) {
        List<Long> gone = absent();
        while (!gone.isEmpty()) {
            activity.letGo(initiator, gone);
            gone = absent();
        }
    }

    private List<Long> absent() {
        return Rows.of(
                        entityManager
                                .createNativeQuery(ABSENT, Long.class)
                                .setParameter("most", ChangeRepository.CHUNK),
                        Long.class)
                .toList();
    }

    private List<Long> ids(String statement) {
        return Rows.of(entityManager.createNativeQuery(statement, Long.class), Long.class)
                .toList();
    }
}
