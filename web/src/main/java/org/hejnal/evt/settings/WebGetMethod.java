package org.hejnal.evt.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.circle.ClientSettingService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;

/** Gives back what was kept for a client. */
@Singleton
class WebGetMethod implements EvtMethod {
    private final ClientSettingService settings;

    @Inject
    WebGetMethod(ClientSettingService settings) {
        this.settings = settings;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("webget", "Get what was kept for the client")
                .arguments(WebSetMethod.NAME)
                .returns("The text that <code>webset</code> has kept; the empty one if there is none.")
                .build();
    }

    @Override
    public String call(EvtCall call) {
        return settings.find(call.accountId(), call.get(WebSetMethod.NAME)).orElse("");
    }
}
