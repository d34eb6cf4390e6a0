package org.hejnal.oauth.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.hejnal.platform.Sha256;

/** The file with the token, which only the server's user may read. */
final class BootstrapFile {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private final Path path;

    BootstrapFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    String path() {
        return path.toString();
    }

    /** The hash of the token that the file holds. */
    Optional<String> held() {
        try {
            return Files.exists(path)
                    ? Optional.of(Sha256.of(Files.readString(path).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Puts a token into the file at once: whoever reads finds it whole, and nobody else may read at any moment. */
    void write(String token) {
        try {
            Path part = path.resolveSibling(path.getFileName() + ".part");
            Files.deleteIfExists(part);
            Files.createFile(part, attributes());
            Files.writeString(part, token + "\n");
            Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the file system knows no such rights, those of the folder count. */
    private static FileAttribute<?>[] attributes() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                : new FileAttribute<?>[0];
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
