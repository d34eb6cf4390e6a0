package org.hejnal.media.store;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What this node has found out, when it was started, about its folder of photos. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PhotoStoreCheck {
    @Inject
    PhotoStoreService stores;

    private boolean isRight;

    @PostConstruct
    void check() {
        isRight = stores.isRight();
    }

    /** Whether the folder is the one that the database knows, until the node is started anew. */
    public boolean isRight() {
        return isRight;
    }
}
