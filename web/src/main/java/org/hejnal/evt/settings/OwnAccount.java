package org.hejnal.evt.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.circle.CircleService;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.UserView;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.session.PortalSession;

/** What a client is told of who is signed in. */
@Singleton
public class OwnAccount {
    private final DirectoryService people;
    private final CircleService circles;

    @Inject
    OwnAccount(DirectoryService people, CircleService circles) {
        this.people = people;
        this.circles = circles;
    }

    public EvtObject feed(PortalSession session, long accountId) {
        UserView person = people.get(accountId);
        return new EvtObject()
                .with("accountId", accountId)
                .with("tokenCsrf", session.formToken().orElseThrow())
                .with("hasFamily", !circles.listOf(accountId).isEmpty())
                .with("firstName", person.firstName())
                .with("lastName", person.lastName());
    }
}
