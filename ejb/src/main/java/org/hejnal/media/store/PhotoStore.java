package org.hejnal.media.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps files by keys of 32 lower-case letters and digits, which are made up here and never come from a request. */
public interface PhotoStore {
    /** Returns a new empty file on this server for work on a photo. Whoever asks for it deletes it. */
    Path createWorkFile() throws IOException;

    /** Keeps a copy of a file, or moves it. When this returns, it outlives a crash of the machine. */
    void put(String key, Path file) throws IOException;

    /**
     * Returns a file's bytes from {@code offset} on, for the caller to close.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    InputStream openAt(String key, long offset) throws IOException;

    /** Deletes a file; it is no error if it is not there. */
    void delete(String key) throws IOException;

    /** The name that this store was given; absent for one that is new, or not the one that it should be. */
    Optional<String> findId() throws IOException;

    /** Gives the store a name, so that it is told from others. */
    void giveId(String id) throws IOException;

    /** Deletes the work files that a crash has left behind. */
    void deleteStaleWork() throws IOException;
}
