package org.hejnal.eventtype;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Keeps a node's last catalogue for as long as the database says that nothing has changed. */
@Singleton
class CatalogueCache {
    private final CatalogueRepository repository;
    private volatile @Nullable Versioned last;

    private record Versioned(long version, Catalogue catalogue) {}

    @Inject
    CatalogueCache(CatalogueRepository repository) {
        this.repository = repository;
    }

    /** The committed state of this moment, for one small query when nothing has changed. */
    Catalogue current() {
        long version = repository.version();
        Versioned known = last;
        return known != null && known.version() == version ? known.catalogue() : reload(version);
    }

    /** A change may be committed between two of the queries; then the rows may not fit together and are read again. */
    private Catalogue reload(long expected) {
        long before = expected;
        while (true) {
            Catalogue catalogue = repository.load();
            long after = repository.version();
            if (before == after) {
                last = new Versioned(after, catalogue);
                return catalogue;
            }
            before = after;
        }
    }
}
