package org.hejnal.evt.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.directory.settings.PersonSettingsService;
import org.hejnal.directory.settings.PersonSettingsView;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;

/** How the caller's account is set up. */
@Singleton
class StateMethod implements EvtMethod {
    private final PersonSettingsService settings;

    @Inject
    StateMethod(PersonSettingsService settings) {
        this.settings = settings;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("accgetstate", "Get how one's account is set up")
                .returns("<code>accountId</code>, <code>language</code> and, if one has been chosen,"
                        + " <code>timeZone</code>.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        PersonSettingsView own = settings.get(call.accountId());
        return new EvtObject()
                .with("accountId", call.accountId())
                .with("language", own.language())
                .with("timeZone", own.timeZone());
    }
}
