package org.hejnal.eventtype;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a node's last catalogue for as long as the database says that nothing has changed. It asks at most every
 * {@link #TRUSTED}: that is how late a node may learn what another has changed. Its own changes it knows at once.
 */
@Singleton
class CatalogueCache {
    static final Duration TRUSTED = Duration.ofMillis(250);

    private final CatalogueRepository repository;
    private final LongSupplier nanoTime;
    private volatile int changes;
    private volatile @Nullable Versioned last;

    private record Versioned(long version, Catalogue catalogue, long askedAt) {}

    @Inject
    CatalogueCache(CatalogueRepository repository) {
        this(repository, System::nanoTime);
    }

    CatalogueCache(CatalogueRepository repository, LongSupplier nanoTime) {
        this.repository = repository;
        this.nanoTime = nanoTime;
    }

    /** Returns the catalogue as it was at most {@link #TRUSTED} ago, mostly without asking the database. */
    Catalogue current() {
        Versioned known = last;
        return known != null && nanoTime.getAsLong() - known.askedAt() < TRUSTED.toNanos()
                ? known.catalogue()
                : committed();
    }

    /** Returns the catalogue as it is committed now. This costs one small query if nothing has changed. */
    Catalogue committed() {
        int changesBefore = changes;
        long askedAt = nanoTime.getAsLong();
        long version = repository.version();
        Versioned known = last;
        Versioned current = known != null && known.version() == version
                ? new Versioned(version, known.catalogue(), askedAt)
                : load(version, askedAt);
        if (changes == changesBefore) {
            last = current;
        }
        return current.catalogue();
    }

    synchronized void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged event) {
        changes++;
        last = null;
    }

    /** A change may be committed between two of the queries; then the rows may not fit together and are read again. */
    private Versioned load(long expected, long askedAt) {
        long before = expected;
        while (true) {
            Catalogue catalogue = repository.load();
            long after = repository.version();
            if (before == after) {
                return new Versioned(after, catalogue, askedAt);
            }
            before = after;
        }
    }
}
