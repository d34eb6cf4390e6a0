package org.hejnal.oauth.consumer;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hejnal.oauth.OAuthObject;
import org.hejnal.platform.UnknownObjectException;

/** The applications that have a key. */
@Stateless
public class ConsumerService {
    @PersistenceContext
    EntityManager entities;

    /** @throws UnknownObjectException if there is none with this id */
    public ConsumerView get(long id) {
        return Optional.ofNullable(entities.find(Consumer.class, id))
                .map(Consumer::view)
                .orElseThrow(() -> new UnknownObjectException(OAuthObject.CONSUMER, Long.toString(id)));
    }
}
