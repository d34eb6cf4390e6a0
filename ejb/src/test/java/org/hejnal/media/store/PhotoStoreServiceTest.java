package org.hejnal.media.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.hejnal.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folder is the one that the database means. */
class PhotoStoreServiceTest {
    private final OneRow row = new OneRow();

    @TempDir
    Path folder;

    @Test
    void theFirstFolderIsTheRightOneFromThenOn() {
        assertThat(isRight("a")).isTrue();
        assertThat(isRight("a")).isTrue();
        assertThat(isRight("b")).isFalse();
        assertThat(isRight("a")).isTrue();
    }

    @Test
    void aFolderWithAnothersNameIsNot() throws IOException {
        assertThat(isRight("a")).isTrue();
        row.id = Optional.empty();
        assertThat(isRight("b")).isTrue();
        assertThat(isRight("a")).isFalse();
        Files.writeString(folder.resolve("a/store-id"), row.get() + "\n");
        assertThat(isRight("a")).isTrue();
    }

    private boolean isRight(String name) {
        PhotoStoreService service = new PhotoStoreService();
        service.store = new DirectoryPhotoStore(folder.resolve(name), Clock.systemUTC());
        service.stores = row;
        service.settings = new Settings((Config) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.empty()));
        return service.isRight();
    }

    private static final class OneRow extends PhotoStoreRepository {
        private Optional<String> id = Optional.empty();

        @Override
        public boolean claim(String wanted) {
            boolean isFirst = id.isEmpty();
            id = id.or(() -> Optional.of(wanted));
            return isFirst;
        }

        @Override
        public String get() {
            return id.orElseThrow();
        }
    }
}
