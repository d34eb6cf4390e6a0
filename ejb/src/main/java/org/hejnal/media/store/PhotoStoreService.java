package org.hejnal.media.store;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.hejnal.platform.Settings;

/**
 * Tells whether the store is the one that the photos of the database lie in. A node with a folder of its own would find
 * none of the others' files, take them for deleted, and keep where nobody finds it what it is given.
 */
@Stateless
public class PhotoStoreService {
    private static final Logger LOG = System.getLogger(PhotoStoreService.class.getName());

    @Inject
    PhotoStoreRepository stores;

    @Inject
    PhotoStore store;

    @Inject
    Settings settings;

    /** Whether it is; the first store is. If not, the log says what to do. */
    public boolean isRight() {
        try {
            Optional<String> found = store.findId();
            String id = found.orElseGet(StoreKey::next);
            if (stores.claim(id)) {
                store.giveId(id);
                return true;
            }
            boolean isRight = found.equals(Optional.of(stores.get()));
            if (!isRight) {
                complain();
            }
            return isRight;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void complain() {
        LOG.log(
                Level.ERROR,
                "The photos of this database do not lie in {0}: all nodes need the same HEJNAL_PHOTO_DIR. This node"
                        + " takes in and deletes no photos until it is started with the right one. If this folder is the right one"
                        + " from now on, write {1} into its file store-id.",
                settings.photoDir(),
                stores.get());
    }
}
