package org.hejnal.media.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.platform.DatabasePreparation;

/** What this node has found out, when it began to use the database, about its folder of photos. */
@Singleton
public class PhotoStoreCheck implements DatabasePreparation {
    @Inject
    PhotoStoreService stores;

    private volatile boolean isRight;

    @Override
    public Stage stage() {
        return Stage.CONTENT;
    }

    @Override
    public void perform() {
        isRight = stores.isRight();
    }

    /** Whether the folder is the one that the database knows, until the node is started anew. */
    public boolean isRight() {
        return isRight;
    }
}
