package org.hejnal.usos.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.audit.ReadCounter;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.oauth.Caller;

/** Counts what applications read by themselves, or for a person whom they only name. The pages of the hub are none. */
@Singleton
class ReadCount {
    private final ReadCounter counter;

    @Inject
    ReadCount(ReadCounter counter) {
        this.counter = counter;
    }

    void count(ServiceDeclaration method, Caller caller) {
        if (!method.access().changing()
                && (caller.isNamed() || caller.accountId().isEmpty())) {
            caller.applicationId().ifPresent(id -> counter.count(id, method.name()));
        }
    }
}
