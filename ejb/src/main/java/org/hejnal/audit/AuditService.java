package org.hejnal.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import org.hejnal.platform.IdRepository;
import org.jspecify.annotations.Nullable;

/** Writes the audit trail. */
@Stateless
public class AuditService {
    private static final String RECORD_FOR_PEOPLE = """
            INSERT INTO audit_entry (id, happened_at, account_id, consumer_id, address, action, target_kind, target_id,
              person_id, value_before, value_after)
            SELECT next_id(), :now, CAST(:account AS bigint), CAST(:consumer AS bigint), CAST(:address AS text), :action,
              :kind, t.target, t.person, CAST(:before AS jsonb), CAST(:after AS jsonb)
            FROM unnest(CAST(:targets AS text[]), CAST(:people AS bigint[])) AS t (target, person)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    IdRepository ids;

    @Inject
    Clock clock;

    /** Writes down a change in the transaction that makes it, so that there is either both or neither. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(Initiator initiator, AuditedAct act) {
        entityManager.persist(new AuditEntry(ids.next(), clock.instant(), initiator, act));
    }

    /**
     * Writes down a change of what is a person's own, if somebody else makes it: an application by itself, also one that names
     * the person, or another person. What people do with their own is no business of the trail.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void recordForAnother(Initiator initiator, AuditedAct act) {
        if (initiator.accountId().isEmpty() || !initiator.accountId().equals(act.personId())) {
            record(initiator, act);
        }
    }

    /** Writes down that somebody looked at something, before it is shown to them. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void recordLook(Initiator initiator, AuditedAct act) {
        record(initiator, act);
    }

    /**
     * Writes down that the same was done to many people: an entry for each, by one statement.
     *
     * @param before what a flag of each was, by its name
     * @param after what it is now
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void recordForPeople(
            Initiator initiator,
            String action,
            Collection<Long> personIds,
            Map<String, Boolean> before,
            Map<String, Boolean> after) {
        record(
                initiator,
                action,
                personIds.stream().map(AuditedMember::ofPerson).toList(),
                "person",
                before,
                after);
    }

    /**
     * Writes down that the same was done to what many people are in many groups: an entry about the group and the person for
     * each, by one statement.
     *
     * @param before what a flag of each was, by its name
     * @param after what it is now
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void recordForMembers(
            Initiator initiator,
            String action,
            Collection<AuditedMember> members,
            Map<String, Boolean> before,
            Map<String, Boolean> after) {
        record(initiator, action, members, "group", before, after);
    }

    private void record(
            Initiator initiator,
            String action,
            Collection<AuditedMember> targets,
            String kind,
            Map<String, Boolean> before,
            Map<String, Boolean> after) {
        entityManager
                .createNativeQuery(RECORD_FOR_PEOPLE)
                .setParameter("now", clock.instant())
                .setParameter("account", text(initiator.accountId()))
                .setParameter("consumer", text(initiator.consumerId()))
                .setParameter("address", initiator.address())
                .setParameter("action", action)
                .setParameter("before", json(before))
                .setParameter("after", json(after))
                .setParameter("kind", kind)
                .setParameter(
                        "targets", targets.stream().map(AuditedMember::target).toArray(String[]::new))
                .setParameter(
                        "people", targets.stream().map(AuditedMember::personId).toArray(Long[]::new))
                .executeUpdate();
    }

    private static @Nullable String text(OptionalLong id) {
        return id.isPresent() ? Long.toString(id.getAsLong()) : null;
    }

    private static String json(Map<String, Boolean> flags) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        flags.forEach(object::add);
        return object.build().toString();
    }
}
