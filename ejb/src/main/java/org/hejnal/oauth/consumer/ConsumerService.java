package org.hejnal.oauth.consumer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hejnal.oauth.OAuthObject;
import org.hejnal.platform.UnknownObjectException;

/** The applications that have a key. */
@Stateless
public class ConsumerService {
    /** How many consumers a page has at most. */
    public static final int MAX_PAGE = 100;

    private static final String LIST = """
            SELECT c FROM Consumer c
            WHERE LOWER(c.key) LIKE :text ESCAPE '!' OR LOWER(c.namePl) LIKE :text ESCAPE '!'
              OR LOWER(c.nameEn) LIKE :text ESCAPE '!'
            ORDER BY c.key
            """;

    private static final String PEOPLE = """
            SELECT t.consumerId, COUNT(DISTINCT t.accountId) FROM AccessToken t
            WHERE t.consumerId IN :consumers AND (t.expiresAt IS NULL OR t.expiresAt > :now)
            GROUP BY t.consumerId
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** @throws UnknownObjectException if there is none with this id */
    public ConsumerView get(long id) {
        return Optional.ofNullable(entities.find(Consumer.class, id))
                .map(Consumer::view)
                .orElseThrow(() -> new UnknownObjectException(OAuthObject.CONSUMER, Long.toString(id)));
    }

    /** @throws UnknownObjectException if there is none with this key */
    public ConsumerDetail get(String key) {
        return entities.createQuery("SELECT c FROM Consumer c WHERE c.key = :key", Consumer.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(consumer -> consumer.detail(clock.instant()))
                .orElseThrow(() -> new UnknownObjectException(OAuthObject.CONSUMER, key));
    }

    /**
     * Lists consumers in the order of their keys.
     *
     * @param text a part of the key or of a name, whatever its case; empty for all
     * @param start how many to pass over
     * @param num how many at most, up to {@value #MAX_PAGE}
     */
    public ConsumerPage list(String text, int start, int num) {
        List<ConsumerDetail> found = entities.createQuery(LIST, Consumer.class)
                .setParameter("text", pattern(text))
                .setFirstResult(start)
                .setMaxResults(num + 1)
                .getResultStream()
                .map(consumer -> consumer.detail(clock.instant()))
                .toList();
        return new ConsumerPage(found.subList(0, Math.min(num, found.size())), found.size() > num);
    }

    /** How many people have living tokens with each of these consumers; of one that nobody has, nothing. */
    public Map<Long, Long> countPeople(Collection<Long> ids) {
        return entities.createQuery(PEOPLE, Object[].class)
                .setParameter("consumers", ids)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static String pattern(String text) {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
