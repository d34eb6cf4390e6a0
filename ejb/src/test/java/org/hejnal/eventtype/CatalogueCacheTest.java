package org.hejnal.eventtype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueCacheTest {
    private final FakeRepository repository = new FakeRepository();
    private final CatalogueCache cache = new CatalogueCache(repository);

    @Test
    void itReadsOnceWhileNothingChanges() {
        assertThat(cache.current()).isSameAs(cache.current());
        assertThat(repository.loads).isEqualTo(1);
    }

    @Test
    void itReadsAgainAfterAChange() {
        Catalogue before = cache.current();
        repository.version++;
        assertThat(cache.current()).isNotSameAs(before);
        assertThat(repository.loads).isEqualTo(2);
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

        @Override
        public long version() {
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
