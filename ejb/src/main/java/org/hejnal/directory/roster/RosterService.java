package org.hejnal.directory.roster;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.roster.ChangeRepository.Changes;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.database.DatabaseVisit;

/** Brings the directory to what a source says, whole or not at all. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RosterService {
    /** One at a time, on all nodes: the second would tell differences that the first is about to make. */
    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(hashtext('hejnal roster'))";

    static final int CHUNK = 5000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    StageRepository stage;

    @Inject
    ChangeRepository changes;

    @Inject
    PeopleRosterRepository people;

    @Inject
    GroupRosterRepository groups;

    @Inject
    MembershipRosterRepository memberships;

    @Inject
    ImportTrail trail;

    /**
     * Reads a source to its end, tells what it would change, and changes it unless something is in the way. Nothing of the
     * directory is held before all is read and compared.
     *
     * @throws InvalidValueException if the source as a whole cannot be read
     * @throws InvalidStateException with {@link RosterReason#IMPORT_RUNNING} while somebody else brings something in, or
     *     {@link RosterReason#DIRECTORY_CHANGED} if somebody changes the same things at this moment
     */
    public RosterReport bring(Initiator initiator, ImportOrder order, RosterSource source) {
        DatabaseVisit.bePatient();
        if (!(Boolean) entityManager.createNativeQuery(LOCK, Boolean.class).getSingleResult()) {
            throw new InvalidStateException(
                    Optional.of(RosterReason.IMPORT_RUNNING), "Another import is running; wait until it has ended.");
        }
        Roster roster = roster(order.subject());
        RosterHeader header = RosterHeader.of(source.header(), roster.columns());
        Refusals refusals = new Refusals();
        RosterReader reader = lay(source, header, refusals);
        Remark erased = roster.leaveOutErased();
        roster.refuse(header, refusals);
        roster.compare(header, Speaker.DIRECTORY);
        Remarks remarks = roster.remark(header, erased);
        Absence absence = order.missing() == Missing.KEEP ? Absence.NONE : roster.findAbsent(header);
        Set<Obstacle> obstacles = obstacles(order, reader, refusals, absence);
        boolean isApplied = obstacles.isEmpty() && !order.isRehearsal();
        ImportCounts counts = counts(reader, refusals, absence, remarks);
        RosterReport report = report(isApplied, obstacles, counts, refusals, absence, remarks);
        if (isApplied) {
            apply(initiator, order, roster, header);
            if (report.counts().isChange()) {
                trail.record(initiator, order, report.counts());
            }
        }
        return report;
    }

    private Roster roster(Subject subject) {
        return switch (subject) {
            case PEOPLE -> people;
            case GROUPS -> groups;
            case MEMBERSHIPS -> memberships;
        };
    }

    private RosterReader lay(RosterSource source, RosterHeader header, Refusals refusals) {
        stage.create(header);
        RosterReader reader = new RosterReader(source, header, refusals);
        for (List<RosterRow> rows = reader.next(CHUNK); !rows.isEmpty(); rows = reader.next(CHUNK)) {
            stage.add(header, rows);
        }
        stage.analyze();
        return reader;
    }

    private static Set<Obstacle> obstacles(ImportOrder order, RosterReader reader, Refusals refusals, Absence absence) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (refusals.count() > 0 && !order.skipsRefused()) {
            obstacles.add(Obstacle.REFUSED_LINES);
        }
        if (order.missing() != Missing.KEEP && absence.isOver(order.maxMissingShare())) {
            obstacles.add(Obstacle.TOO_MANY_MISSING);
        }
        if (order.missing() != Missing.KEEP && reader.hasUnreadableKeys()) {
            obstacles.add(Obstacle.UNREADABLE_ID);
        }
        return obstacles;
    }

    private ImportCounts counts(RosterReader reader, Refusals refusals, Absence absence, Remarks remarks) {
        Changes counted = changes.count();
        return new ImportCounts(
                reader.lines(),
                counted.created(),
                counted.changed(),
                reader.lines() - refusals.count() - remarks.erased().count() - counted.total(),
                counted.returning(),
                absence.missing(),
                absence.missing(),
                absence.kept(),
                refusals.count());
    }

    private RosterReport report(
            boolean isApplied,
            Set<Obstacle> obstacles,
            ImportCounts counts,
            Refusals refusals,
            Absence absence,
            Remarks remarks) {
        return new RosterReport(
                isApplied,
                obstacles,
                counts,
                absence.share(),
                refusals.first(),
                changes.names(true),
                changes.names(false),
                absence.firstMissing(),
                absence.firstKept(),
                remarks);
    }

    private void apply(Initiator initiator, ImportOrder order, Roster roster, RosterHeader header) {
        try {
            roster.apply(initiator, header, Speaker.DIRECTORY);
            if (order.missing() != Missing.KEEP) {
                roster.removeAbsent(initiator, header);
            }
            entityManager.flush();
        } catch (PersistenceException e) {
            throw DirectoryConflict.explain(e);
        }
    }
}
