package org.hejnal.evt.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.circle.ClientSettingService;
import org.hejnal.declared.Argument;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtTypes;

/** Keeps something for a client. */
@Singleton
class WebSetMethod implements EvtMethod {
    static final Argument<String> NAME =
            Argument.required("var", EvtTypes.text(ClientSettingService.MAX_NAME), "The name it is kept under.");
    private static final Argument<String> VALUE =
            Argument.optional("value", EvtTypes.text(ClientSettingService.MAX_VALUE), "What to keep.");

    private final ClientSettingService settings;

    @Inject
    WebSetMethod(ClientSettingService settings) {
        this.settings = settings;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("webset", "Keep something for the client")
                .description("Keeps a text for the account, at most " + ClientSettingService.MAX_SETTINGS
                        + " of them. What it means is the client's business.")
                .changing()
                .arguments(NAME, VALUE)
                .returns("<code>true</code>")
                .build();
    }

    @Override
    public Boolean call(EvtCall call) {
        settings.put(call.accountId(), call.get(NAME), call.find(VALUE).orElse(""));
        return true;
    }
}
