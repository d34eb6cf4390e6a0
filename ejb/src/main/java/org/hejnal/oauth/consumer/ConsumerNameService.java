package org.hejnal.oauth.consumer;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.hejnal.oauth.OAuthObject;
import org.hejnal.platform.UnknownObjectException;

/** Tells what applications are called, for lists that name them by their ids in the database. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ConsumerNameService {
    @PersistenceContext
    EntityManager entities;

    /** Those of the applications that there are, by their ids. */
    public Map<Long, ConsumerName> map(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("SELECT c FROM Consumer c WHERE c.id IN :ids", Consumer.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .map(consumer -> new ConsumerName(consumer.id(), consumer.key(), consumer.name()))
                        .collect(toMap(ConsumerName::id, identity()));
    }

    /**
     * The id of the application with a key.
     *
     * @throws UnknownObjectException if there is none
     */
    public long idOf(String key) {
        return findId(key).orElseThrow(() -> new UnknownObjectException(OAuthObject.CONSUMER, key));
    }

    /** The same; nothing if there is none. */
    public Optional<Long> findId(String key) {
        return entities.createQuery("SELECT c.id FROM Consumer c WHERE c.key = :key", Long.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
