package org.hejnal.oauth;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.infinispan.Cache;

/**
 * Keeps nonces in the server's cache {@code hejnal/nonces}, which writes through to a file store: no database write per
 * request, and a restart forgets nothing. That a nonce is accepted once holds for a single server. An entry lives until
 * its timestamp has left the window for a server whose clock is a minute late.
 */
@Singleton
@Local(NonceGuard.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InfinispanNonceGuard implements NonceGuard {
    private static final long CLOCK_SKEW_SECONDS = 60;

    @Resource(lookup = "java:jboss/infinispan/cache/hejnal/nonces")
    Cache<String, Boolean> nonces;

    @Inject
    Clock clock;

    @Override
    public boolean isTimely(long timestamp) {
        return timestamp >= now() - WINDOW_SECONDS && timestamp <= now() + WINDOW_SECONDS;
    }

    @Override
    public boolean remember(NonceUse use) {
        long lifespan = use.timestamp() + WINDOW_SECONDS + CLOCK_SKEW_SECONDS - now();
        return nonces.putIfAbsent(use.key(), Boolean.TRUE, lifespan, TimeUnit.SECONDS) == null;
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
