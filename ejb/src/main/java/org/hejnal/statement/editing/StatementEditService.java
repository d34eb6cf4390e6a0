package org.hejnal.statement.editing;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hejnal.directory.group.GroupHoldService;
import org.hejnal.platform.EditReason;
import org.hejnal.platform.IdRepository;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.WorkArose;
import org.hejnal.statement.Statement;
import org.hejnal.statement.StatementField;
import org.hejnal.statement.StatementHappened;
import org.hejnal.statement.StatementHappened.What;
import org.hejnal.statement.access.Actor;
import org.hejnal.statement.access.RightsService;
import org.hejnal.statement.access.StatementAudit;
import org.hejnal.statement.publication.AnnouncementRepository;
import org.hejnal.statement.reading.StatementService;
import org.hejnal.statement.recipient.NamedPeople;
import org.hejnal.statement.recipient.StatementRecipientRepository;

/**
 * Writing statements. Telling the audience is {@link org.hejnal.statement.publication.PublicationService}'s work, so a call costs the same however many
 * they are; only those who are named after that are told here. Edits of one statement go one after another, and of two that began on the same version the later fails.
 */
@Stateless
public class StatementEditService {
    @PersistenceContext
    EntityManager entityManager;

    @Inject
    RightsService rights;

    @Inject
    StatementRecipientRepository recipients;

    @Inject
    AnnouncementRepository announcements;

    @Inject
    GroupHoldService groups;

    @Inject
    IdRepository ids;

    @Inject
    Event<WorkArose> work;

    @Inject
    Event<StatementHappened> happened;

    @Inject
    StatementAudit audit;

    @Inject
    Clock clock;

    /**
     * Writes a statement down. It is published when it says so, at once if it does not.
     *
     * @return its id
     * @throws org.hejnal.platform.ForbiddenObjectException if the actor may not address the audience
     * @throws org.hejnal.platform.UnknownObjectException if the group or one of the people does not exist
     */
    public long insert(Actor actor, StatementDraft draft, List<Long> named) {
        requireAudience(draft.primaryGroupId(), actor);
        long id = ids.next();
        Long author = actor.accountId().isPresent() ? actor.account() : null;
        Statement statement = new Statement(id, author, draft, clock.instant());
        entityManager.persist(statement);
        entityManager.flush();
        recipients.replace(id, named);
        audit.record(
                actor,
                statement.author(),
                "statement.create",
                id,
                OptionalLong.empty(),
                Map.of(),
                StatementAudit.facts(draft));
        if (statement.isPublished()) {
            tell(What.PUBLISHED, id, actor);
        }
        work.fire(new WorkArose());
        return id;
    }

    /**
     * Changes a statement. Whoever is named in it only from now on is told now, unless they were told before or the
     * whole audience will be.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is none that the actor may know of, or no such group
     *     or person
     * @throws org.hejnal.platform.ForbiddenObjectException if it is not the actor's to change, or to address this way
     * @throws InvalidStateException if somebody has changed it meanwhile
     * @throws InvalidValueException if the time of a publication that has been is to change
     */
    public void update(long id, Actor actor, StatementEdit edit) {
        rights.requireEdit(id, actor);
        Statement statement = lock(id, edit.version());
        StatementDraft before = statement.draft();
        StatementDraft after = edit.change().applyTo(before);
        requireSameTime(statement, before, after);
        if (!after.primaryGroupId().equals(before.primaryGroupId())) {
            requireAudience(after.primaryGroupId(), actor);
        }
        boolean wasPublished = statement.isPublished();
        write(statement, after, edit.notifyAgain());
        boolean areOthersNamed =
                edit.recipients().filter(named -> name(id, statement, named)).isPresent();
        // Texts of one length are the same to the trail, and so the drafts are compared.
        boolean isChange = areOthersNamed || edit.notifyAgain() || !after.equals(before);
        if (isChange) {
            audit.record(
                    actor,
                    statement.author(),
                    "statement.update",
                    id,
                    OptionalLong.empty(),
                    StatementAudit.facts(before),
                    StatementAudit.facts(after));
        }
        if (statement.isPublished() && (isChange || !wasPublished)) {
            tell(wasPublished ? What.CHANGED : What.PUBLISHED, id, actor);
        }
        work.fire(new WorkArose());
    }

    /**
     * Removes a statement. What people have been told of it stays with them.
     *
     * @throws org.hejnal.platform.UnknownObjectException if there is none that the actor may know of
     * @throws org.hejnal.platform.ForbiddenObjectException if it is not the actor's to change
     */
    public void delete(long id, Actor actor) {
        rights.requireEdit(id, actor);
        Statement statement = Optional.ofNullable(
                        entityManager.find(Statement.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> StatementService.unknown(id));
        entityManager.remove(statement);
        if (statement.isPublished()) {
            tell(What.DELETED, id, actor);
        }
        audit.record(
                actor,
                statement.author(),
                "statement.delete",
                id,
                OptionalLong.empty(),
                StatementAudit.facts(statement.draft()),
                Map.of());
    }

    private void tell(What what, long id, Actor actor) {
        happened.fire(new StatementHappened(what, id, actor.initiator().consumerId()));
    }

    /** @return whether others are named now */
    private boolean name(long id, Statement statement, List<Long> named) {
        NamedPeople changed = recipients.replace(id, named);
        if (!statement.isToBeAnnounced()) {
            announcements.tellUntold(id, statement.draft(), changed.added());
        }
        return changed.isChange();
    }

    private void write(Statement statement, StatementDraft draft, boolean notifyAgain) {
        Instant now = clock.instant();
        boolean wasPublished = statement.isPublished();
        statement.write(draft, now);
        if (wasPublished && notifyAgain) {
            statement.announceAgain(now);
        }
        entityManager.flush();
    }

    private void requireAudience(Optional<String> groupId, Actor actor) {
        groupId.ifPresent(groups::holdGroup);
        rights.requireAddress(groupId, actor);
    }

    /** Waits for its turn. The version is read before, so that a change in the meantime shows. */
    private Statement lock(long id, OptionalInt expected) {
        int version = expected.orElseGet(() -> currentVersion(id));
        Statement statement = entityManager.find(Statement.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (statement == null) {
            throw StatementService.unknown(id);
        }
        if (statement.version() != version) {
            throw new InvalidStateException(
                    Optional.of(EditReason.VERSION_CONFLICT),
                    "The statement has been changed; its version is " + statement.version() + ", not " + version + ".");
        }
        return statement;
    }

    private int currentVersion(long id) {
        return entityManager
                .createQuery("SELECT s.version FROM Statement s WHERE s.id = :id", Integer.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> StatementService.unknown(id));
    }

    private static void requireSameTime(Statement statement, StatementDraft before, StatementDraft after) {
        if (statement.isPublished() && !seconds(after.sendAfter()).equals(seconds(before.sendAfter()))) {
            throw new InvalidValueException(
                    StatementField.PUBLICATION,
                    "The time of publication cannot change after it.",
                    new LangDict("Ogłoszenie jest już opublikowane.", "The statement has been published already."));
        }
    }

    /** Clients read and return times without fractions of a second. */
    private static Optional<Instant> seconds(Optional<Instant> time) {
        return time.map(instant -> instant.truncatedTo(ChronoUnit.SECONDS));
    }
}
