package org.hejnal.media.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hejnal.media.disposal.PhotoDisposalService;
import org.hejnal.media.disposal.PhotoGarbageRepository;
import org.hejnal.media.image.ImageLimits;
import org.hejnal.media.image.ImageRewriter;
import org.hejnal.media.image.Pictures;
import org.hejnal.media.store.DirectoryPhotoStore;
import org.hejnal.media.store.PhotoStoreCheck;
import org.hejnal.media.store.PhotosUnavailableException;
import org.hejnal.platform.InvalidValueException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a server dies, each file that is left is one that the database knows as garbage. */
class PhotoCrashTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    private final Set<String> noted = new TreeSet<>();
    private final Set<String> postponed = new TreeSet<>();
    private final Set<String> undeletable = new TreeSet<>();
    private final PhotoIntakeService intake = new PhotoIntakeService();
    private final PhotoDisposalService disposal = new PhotoDisposalService();
    private int stepsUntilCrash = Integer.MAX_VALUE;
    private boolean isStoreRight = true;

    @TempDir
    Path folder;

    @BeforeEach
    void connect() {
        MortalStore store = new MortalStore(folder);
        NotedKeys garbage = new NotedKeys();
        disposal.store = store;
        disposal.garbage = garbage;
        disposal.clock = CLOCK;
        intake.check = new PhotoStoreCheck() {
            @Override
            public boolean isRight() {
                return isStoreRight;
            }
        };
        intake.store = store;
        intake.garbage = garbage;
        intake.disposal = disposal;
        intake.rewriter = new ImageRewriter(new ImageLimits(1_000_000, 1_000, 512), 100_000_000);
        intake.clock = CLOCK;
    }

    @Test
    void aFilesKeyIsNotedBeforeTheFileIsThere() throws Exception {
        for (int steps = 0; steps < 4; steps++) {
            stepsUntilCrash = steps;
            assertThatThrownBy(this::prepare).isInstanceOf(Crash.class);
            assertThat(noted).containsAll(kept());
        }
        stepsUntilCrash = Integer.MAX_VALUE;
        PreparedPhoto photo = prepare();
        assertThat(kept()).contains(photo.storeKey(), photo.thumbnailKey());
        assertThat(noted).containsAll(kept());
    }

    @Test
    void aFileGoesBeforeItsKey() throws Exception {
        prepare();
        prepare();
        for (int steps = 0; steps < 4; steps++) {
            stepsUntilCrash = 1;
            assertThatThrownBy(disposal::disposeOld).isInstanceOf(Crash.class);
            assertThat(noted).containsAll(kept());
        }
        stepsUntilCrash = Integer.MAX_VALUE;
        assertThat(disposal.disposeOld()).isTrue();
        assertThat(kept()).isEmpty();
        assertThat(noted).isEmpty();
    }

    @Test
    void whatCannotBeDeletedKeepsNothingElseFromIt() throws Exception {
        PreparedPhoto stuck = prepare();
        prepare();
        undeletable.add(stuck.storeKey());
        assertThat(disposal.disposeOld()).isTrue();
        assertThat(disposal.disposeOld()).isFalse();
        assertThat(kept()).containsExactly(stuck.storeKey());
        assertThat(noted).containsExactly(stuck.storeKey());
        assertThat(postponed).containsExactly(stuck.storeKey());
    }

    @Test
    void whatARowNamesIsNotDiscarded() throws Exception {
        PreparedPhoto attached = prepare();
        PreparedPhoto refused = prepare();
        noted.removeAll(List.of(attached.storeKey(), attached.thumbnailKey()));
        intake.discard(List.of(attached, refused));
        assertThat(kept()).containsExactlyInAnyOrder(attached.storeKey(), attached.thumbnailKey());
    }

    @Test
    void aRefusedFileLeavesNothing() throws Exception {
        assertThatThrownBy(() -> intake.prepare(new ByteArrayInputStream(new byte[] {'B', 'M', 0, 0})))
                .isInstanceOf(InvalidValueException.class);
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0xFF;
            }
        };
        assertThatThrownBy(() -> intake.prepare(endless))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("10 MB");
        assertThat(noted).isEmpty();
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aFolderThatIsNotTheDatabasesTakesNothing() throws Exception {
        isStoreRight = false;
        assertThatThrownBy(this::prepare).isInstanceOf(PhotosUnavailableException.class);
        assertThat(noted).isEmpty();
        assertThat(kept()).isEmpty();
    }

    private PreparedPhoto prepare() {
        return intake.prepare(new ByteArrayInputStream(Pictures.jpeg(60, 40)));
    }

    private Set<String> kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            return files.filter(file -> !file.toString().contains("incoming"))
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private void step() {
        if (stepsUntilCrash-- <= 0) {
            throw new Crash();
        }
    }

    /** The server is gone: not an exception that anything handles. */
    private static final class Crash extends Error {}

    private final class MortalStore extends DirectoryPhotoStore {
        MortalStore(Path root) {
            super(root, CLOCK);
        }

        @Override
        public void put(String key, Path file) throws IOException {
            step();
            super.put(key, file);
            step();
        }

        @Override
        public void delete(String key) throws IOException {
            step();
            if (undeletable.contains(key)) {
                throw new IOException("The folder is read-only.");
            }
            super.delete(key);
        }
    }

    private final class NotedKeys extends PhotoGarbageRepository {
        @Override
        public void add(Collection<String> keys, Instant now) {
            noted.addAll(keys);
        }

        @Override
        public int remove(Collection<String> keys) {
            step();
            noted.removeAll(keys);
            return keys.size();
        }

        @Override
        public void postpone(Collection<String> keys, Instant now) {
            postponed.addAll(keys);
        }

        @Override
        public List<String> take(Collection<String> keys) {
            return keys.stream().filter(noted::contains).toList();
        }

        @Override
        public List<String> takeOlderThan(Instant instant, int most) {
            return noted.stream().filter(key -> !postponed.contains(key)).toList();
        }
    }
}
