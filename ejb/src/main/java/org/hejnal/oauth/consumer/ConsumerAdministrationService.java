package org.hejnal.oauth.consumer;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.AuditedChange;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.DirectoryService;
import org.hejnal.oauth.OAuthObject;
import org.hejnal.platform.IdRepository;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.RandomText;
import org.hejnal.platform.SecretCipher;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.platform.command.ChecksCommands;

/** The life of an application's key. Each change is written into the audit trail, and no secret ever is. */
@Stateless
public class ConsumerAdministrationService {
    /** How long a secret works at most after its rotation. */
    public static final int MAX_OVERLAP_HOURS = 168;

    /** In the past, so that a node whose clock is behind refuses a secret without overlap at once, too. */
    private static final Duration AT_ONCE = Duration.ofMinutes(-1);

    private static final int KEY_LENGTH = 20;
    private static final int SECRET_LENGTH = 40;

    /** One row: of two at once who want the same key the later one waits here, and is told instead of failing. */
    private static final String RESERVE = """
            INSERT INTO consumer (id, consumer_key, secret, name_pl, created_at) VALUES (:id, :key, :secret, '', :now)
            ON CONFLICT (consumer_key) DO NOTHING
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditService audit;

    @Inject
    Event<ConsumerChanged> changed;

    @Inject
    SecretCipher cipher;

    @Inject
    IdRepository ids;

    @Inject
    DirectoryService directory;

    @Inject
    Clock clock;

    /**
     * Gives an application a key. It may call at once.
     *
     * @param wanted letters, digits, {@code .}, {@code _} and {@code -}, at most 64 of them; absent to have one made
     * @param facts with a name in Polish
     * @return what nobody is told again
     * @throws org.hejnal.platform.InvalidValueException if a value breaks a rule
     * @throws UnknownObjectException if somebody is named for the test mode who does not exist
     * @throws InvalidStateException if another consumer has the key
     */
    @ChecksCommands
    public ConsumerCredentials create(Initiator initiator, Optional<String> wanted, ConsumerChange facts) {
        wanted.ifPresent(ConsumerPolicy::checkKey);
        ConsumerPolicy.check(facts);
        facts.testMode().people().ifPresent(directory::requireUsers);
        ConsumerCredentials made = new ConsumerCredentials(
                wanted.orElseGet(() -> RandomText.alphanumeric(KEY_LENGTH)), RandomText.alphanumeric(SECRET_LENGTH));
        Consumer consumer = add(made);
        consumer.apply(facts);
        record(
                initiator,
                "consumer.create",
                made.key(),
                new AuditedChange(Map.of(), ConsumerFacts.all(consumer.facts())));
        return made;
    }

    /**
     * Changes what is said of an application; the rest stays.
     *
     * @return whether that changed anything
     * @throws UnknownObjectException if there is no consumer with the key, or no person who is named for the test mode
     * @throws org.hejnal.platform.InvalidValueException if a value breaks a rule
     */
    @ChecksCommands
    public boolean update(Initiator initiator, String key, ConsumerChange change) {
        ConsumerPolicy.check(change);
        change.testMode().people().ifPresent(directory::requireUsers);
        Consumer consumer = lock(key);
        Map<String, ?> before = consumer.facts();
        consumer.apply(change);
        return record(initiator, "consumer.update", key, ConsumerFacts.changed(before, consumer.facts()));
    }

    /**
     * Gives an application a new secret. Its tokens stay.
     *
     * @param overlapHours how long the present secret works beside the new one, 0 to {@value
     *     #MAX_OVERLAP_HOURS}; one from an earlier rotation goes at once
     * @return what nobody is told again
     * @throws UnknownObjectException if there is no consumer with the key
     * @throws org.hejnal.platform.InvalidValueException if the hours break their limits
     */
    public ConsumerCredentials rotateSecret(Initiator initiator, String key, int overlapHours) {
        ConsumerPolicy.checkOverlap(overlapHours);
        Consumer consumer = lock(key);
        ConsumerCredentials made = new ConsumerCredentials(key, RandomText.alphanumeric(SECRET_LENGTH));
        consumer.rotate(seal(made), sealed(consumer), clock.instant().plus(overlap(overlapHours)));
        Map<String, Object> after = Map.of("overlap_hours", overlapHours);
        record(initiator, "consumer.rotate_secret", key, new AuditedChange(Map.of(), after));
        return made;
    }

    private static Duration overlap(int hours) {
        return hours == 0 ? AT_ONCE : Duration.ofHours(hours);
    }

    /**
     * Switches an application on or off. It keeps its tokens; other nodes follow within a second.
     *
     * @return whether that changed anything
     * @throws UnknownObjectException if there is no consumer with the key
     */
    public boolean enable(Initiator initiator, String key, boolean isEnabled) {
        Consumer consumer = lock(key);
        Map<String, ?> before = consumer.facts();
        consumer.enable(isEnabled);
        return record(initiator, "consumer.switch", key, ConsumerFacts.changed(before, consumer.facts()));
    }

    /**
     * Deletes an application with its tokens. What it has sent stays.
     *
     * @throws UnknownObjectException if there is no consumer with the key
     */
    public void delete(Initiator initiator, String key) {
        Consumer consumer = lock(key);
        Map<String, ?> before = consumer.facts();
        entities.remove(consumer);
        record(initiator, "consumer.delete", key, new AuditedChange(ConsumerFacts.all(before), Map.of()));
    }

    private Consumer add(ConsumerCredentials made) {
        long id = ids.next();
        int added = entities.createNativeQuery(RESERVE)
                .setParameter("id", id)
                .setParameter("key", made.key())
                .setParameter("secret", seal(made))
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (added == 0) {
            throw new InvalidStateException(
                    Optional.of(ConsumerReason.KEY_TAKEN),
                    "There is a consumer with the key '" + made.key() + "' already.");
        }
        return entities.find(Consumer.class, id);
    }

    private Consumer lock(String key) {
        return entities.createQuery("SELECT c FROM Consumer c WHERE c.key = :key", Consumer.class)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownObjectException(OAuthObject.CONSUMER, key));
    }

    private String seal(ConsumerCredentials made) {
        return cipher.seal(made.secret(), SecretOwner.consumer(made.key()));
    }

    /** The present secret; one that an administrator has just inserted is not sealed yet. */
    private String sealed(Consumer consumer) {
        String owner = SecretOwner.consumer(consumer.key());
        return consumer.secret().startsWith(SecretCipher.CLEAR)
                ? cipher.seal(cipher.open(consumer.secret(), owner), owner)
                : consumer.secret();
    }

    /** @return whether there was anything to write down */
    private boolean record(Initiator initiator, String action, String key, AuditedChange change) {
        if (!change.isEmpty()) {
            audit.record(initiator, AuditedAct.of(action, "consumer", key, change.before(), change.after()));
            changed.fire(new ConsumerChanged());
        }
        return !change.isEmpty();
    }
}
