package org.hejnal.eventtype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueCacheTest {
    private long nanoTime;
    private final FakeRepository repository = new FakeRepository();
    private final CatalogueCache cache = new CatalogueCache(repository, () -> nanoTime);

    @Test
    void itReadsOnceWhileNothingChanges() {
        Catalogue first = cache.current();
        passTime();
        assertThat(cache.current()).isSameAs(first);
        assertThat(repository.loads).isEqualTo(1);
    }

    @Test
    void itReadsAgainAfterAChange() {
        Catalogue before = cache.current();
        repository.version++;
        assertThat(cache.current()).isSameAs(before);
        passTime();
        assertThat(cache.current()).isNotSameAs(before);
        assertThat(repository.loads).isEqualTo(2);
    }

    @Test
    void itAsksAtOnceWhereSomethingIsMissing() {
        Catalogue before = cache.current();
        repository.version++;
        assertThat(cache.committed()).isNotSameAs(before);
    }

    @Test
    void aChangeOnThisNodeCountsAtOnce() {
        Catalogue before = cache.current();
        repository.version++;
        cache.onChange(new CatalogueChanged());
        assertThat(cache.current()).isNotSameAs(before);
    }

    @Test
    void whatWasReadBeforeAChangeOnThisNodeIsNotKept() {
        repository.whileAsked = () -> cache.onChange(new CatalogueChanged());
        cache.current();
        repository.version++;
        repository.whileAsked = () -> {};
        cache.current();
        assertThat(repository.loads).isEqualTo(2);
    }

    private void passTime() {
        nanoTime += CatalogueCache.TRUSTED.toNanos();
    }

    @Test
    void aChangeMeanwhileMakesItReadAgain() {
        repository.changesDuringLoad = 2;
        cache.current();
        assertThat(repository.loads).isEqualTo(3);
        cache.current();
        assertThat(repository.loads).isEqualTo(3);
    }

    private static final class FakeRepository extends CatalogueRepository {
        private long version = 1;
        private int loads;
        private int changesDuringLoad;
        private Runnable whileAsked = () -> {};

        @Override
        public long version() {
            whileAsked.run();
            return version;
        }

        @Override
        public Catalogue load() {
            loads++;
            if (changesDuringLoad > 0) {
                changesDuringLoad--;
                version++;
            }
            return SampleCatalogue.create();
        }
    }
}
