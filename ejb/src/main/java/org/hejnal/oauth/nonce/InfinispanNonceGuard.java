package org.hejnal.oauth.nonce;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.infinispan.Cache;
import org.jspecify.annotations.Nullable;

/**
 * Keeps nonces in the server's cache {@code hejnal/nonces}, which writes through to a file store: no database write per
 * request, and a restart forgets nothing. On a server that was configured as a node of a cluster the cache is replicated
 * synchronously, and one node of all decides who was first. An entry lives until its timestamp has left the window for a
 * node whose clock is a minute late.
 */
@Singleton
public class InfinispanNonceGuard implements NonceGuard {
    private static final long CLOCK_SKEW_SECONDS = 60;

    @Resource(lookup = "java:jboss/infinispan/cache/hejnal/nonces")
    Cache<String, Boolean> named;

    private volatile @Nullable Cache<String, Boolean> nonces;

    @Inject
    Clock clock;

    @Override
    public boolean isTimely(long timestamp) {
        return timestamp >= now() - WINDOW_SECONDS && timestamp <= now() + WINDOW_SECONDS;
    }

    @Override
    public boolean remember(NonceUse use) {
        long lifespan = use.timestamp() + WINDOW_SECONDS + CLOCK_SKEW_SECONDS - now();
        return nonces().putIfAbsent(use.key(), Boolean.TRUE, lifespan, TimeUnit.SECONDS) == null;
    }

    /** Keeps the cache itself, because the server's handle looks it up by name for each use, which doubles the cost. */
    private Cache<String, Boolean> nonces() {
        Cache<String, Boolean> known = nonces;
        if (known == null) {
            known = named.getAdvancedCache();
            nonces = known;
        }
        return known;
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }
}
