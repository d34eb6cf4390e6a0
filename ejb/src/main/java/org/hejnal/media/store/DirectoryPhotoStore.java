package org.hejnal.media.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hejnal.platform.Settings;

/** Two levels of folders, named after the first letters of the keys, so that none of them grows long. */
@Singleton
public class DirectoryPhotoStore implements PhotoStore {
    private static final Pattern KEY = Pattern.compile("[a-z0-9]{32}");
    private static final String WORK = "incoming";
    private static final String ID = "store-id";

    /** Since the last byte was written; an upload that pauses for this long has ended. */
    private static final Duration STALE = Duration.ofHours(1);

    private final Path root;
    private final Clock clock;

    @Inject
    public DirectoryPhotoStore(Settings settings, Clock clock) {
        this(settings.photoDir(), clock);
    }

    public DirectoryPhotoStore(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    @Override
    public Path createWorkFile() throws IOException {
        return Files.createTempFile(Files.createDirectories(root.resolve(WORK)), "photo", null);
    }

    /** The content is on the disk before the name is, and the name before this returns. */
    @Override
    public void put(String key, Path file) throws IOException {
        Path folder = Files.createDirectories(folder(key));
        sync(file, StandardOpenOption.WRITE);
        Files.move(file, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
        // The folders above may be new too, made here or by another upload that has not got that far yet.
        for (Path changed : List.of(folder, root.resolve(key.substring(0, 2)), root)) {
            sync(changed, StandardOpenOption.READ);
        }
    }

    @Override
    public InputStream openAt(String key, long offset) throws IOException {
        return Channels.newInputStream(
                FileChannel.open(path(key), StandardOpenOption.READ).position(offset));
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(path(key));
    }

    @Override
    public Optional<String> findId() throws IOException {
        Path file = root.resolve(ID);
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    @Override
    public void giveId(String id) throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve(ID), id);
        sync(root, StandardOpenOption.READ);
    }

    @Override
    public void deleteStaleWork() throws IOException {
        Instant before = clock.instant().minus(STALE);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Files.createDirectories(root.resolve(WORK)))) {
            for (Path file : files) {
                if (isOlder(file, before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isOlder(Path file, Instant instant) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    private Path path(String key) {
        return folder(key).resolve(key);
    }

    private Path folder(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("The key of a file is not '" + key + "'.");
        }
        return root.resolve(key.substring(0, 2)).resolve(key.substring(2, 4));
    }
}
