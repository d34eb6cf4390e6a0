package org.hejnal.oauth.allowance;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hejnal.platform.Settings;
import org.hejnal.platform.Sql;
import org.hejnal.platform.TooManyRequestsException;
import org.jspecify.annotations.Nullable;

/** Bounds how many people an application tells something in a day, on all nodes together. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SendAllowanceService {
    // One row: to look at the count and to raise it is one statement, so that sends at the same time are all counted.
    private static final String TAKE = Sql.of(SendAllowanceService.class, "TakeRecipients");

    private static final String TERMS = """
            SELECT c.test, c.recipientsPerDay, u.recipients FROM Consumer c
            LEFT JOIN SendUse u ON u.consumerId = c.id AND u.day >= :today
            WHERE c.id = :consumer
            """;

    private static final String USED = "SELECT u FROM SendUse u WHERE u.consumerId IN :consumers AND u.day >= :today";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Tells on which terms an application sends now. Others may take from what is left meanwhile, so {@link #take} has the
     * last word.
     */
    public SendTerms terms(long consumerId) {
        return entities.createQuery(TERMS, Object[].class)
                .setParameter("consumer", consumerId)
                .setParameter("today", today())
                .getResultStream()
                .findFirst()
                .map(row -> terms((Boolean) row[0], (Integer) row[1], (Long) row[2]))
                .orElse(SendTerms.NONE);
    }

    private SendTerms terms(boolean isTest, @Nullable Integer limit, @Nullable Long used) {
        long most = limit == null ? settings.consumerRecipientsPerDay() : limit;
        return new SendTerms(isTest, most - (used == null ? 0 : used), untilTomorrow());
    }

    /**
     * Takes recipients from what an application may have today. Given back if the transaction is. It holds the application's
     * row until then, so it comes last in the transaction.
     *
     * @throws TooManyRequestsException if there are not as many left, with the rest of the day in the installation's zone
     */
    public void take(long consumerId, int recipients) {
        if (recipients == 0) {
            return;
        }
        int taken = entities.createNativeQuery(TAKE)
                .setParameter("consumer", consumerId)
                .setParameter("today", today())
                .setParameter("recipients", recipients)
                .setParameter("usual", settings.consumerRecipientsPerDay())
                .executeUpdate();
        if (taken == 0) {
            throw SendTerms.refusal(recipients, untilTomorrow());
        }
    }

    /** How many recipients applications have had today, by their ids; of one that has had none, nothing. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<Long, Long> usedToday(Collection<Long> consumerIds) {
        return entities.createQuery(USED, SendUse.class)
                .setParameter("consumers", consumerIds)
                .setParameter("today", today())
                .getResultStream()
                .collect(Collectors.toMap(SendUse::consumerId, SendUse::recipients));
    }

    private LocalDate today() {
        return clock.instant().atZone(settings.timeZone()).toLocalDate();
    }

    private Duration untilTomorrow() {
        Instant tomorrow = today().plusDays(1).atStartOfDay(settings.timeZone()).toInstant();
        return Duration.between(clock.instant(), tomorrow);
    }
}
