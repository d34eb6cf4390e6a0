package org.hejnal.media.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryPhotoStoreTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    Path folder;

    @Test
    void whatIsPutIsFoundUntilItIsDeleted() throws Exception {
        PhotoStore store = store();
        Path work = store.createWorkFile();
        Files.writeString(work, "content");
        store.put(KEY, work);
        assertThat(work).doesNotExist();
        assertThat(folder.resolve("01/23/" + KEY)).hasContent("content");
        try (var source = store.openAt(KEY, 3)) {
            assertThat(source).hasContent("tent");
        }
        store.delete(KEY);
        store.delete(KEY);
        assertThatThrownBy(() -> store.openAt(KEY, 0)).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../../../../../../../etc/passwd", "0123456789ABCDEF0123456789ABCDEF", "aa/bb"})
    void noKeyLeadsElsewhere(String key) {
        assertThatThrownBy(() -> store().openAt(key, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void workOfACrashGoesAndWorkInProgressStays() throws Exception {
        PhotoStore store = store();
        Path old = store.createWorkFile();
        Path fresh = store.createWorkFile();
        Files.setLastModifiedTime(
                old, FileTime.from(NOW.minus(Duration.ofHours(1)).minusSeconds(1)));
        Files.setLastModifiedTime(fresh, FileTime.from(NOW.minus(Duration.ofMinutes(59))));
        store.deleteStaleWork();
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    private PhotoStore store() {
        return new DirectoryPhotoStore(folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
