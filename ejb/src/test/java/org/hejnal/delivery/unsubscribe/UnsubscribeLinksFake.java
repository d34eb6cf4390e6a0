package org.hejnal.delivery.unsubscribe;

import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.eventtype.SampleCatalogue;
import org.hejnal.platform.KeyedHash;
import org.hejnal.platform.SecretKeys;
import org.hejnal.platform.Settings;

/** Links of an installation with the types of {@link SampleCatalogue}, for tests of what has them. */
public final class UnsubscribeLinksFake {
    private UnsubscribeLinksFake() {}

    /** @param settings with a public address and a secret key */
    public static UnsubscribeLinks of(Settings settings) {
        UnsubscribeLinks links = new UnsubscribeLinks();
        links.settings = settings;
        links.tokens = new UnsubscribeTokens(new KeyedHash(new SecretKeys(settings)));
        links.eventTypes = new EventTypeService() {
            @Override
            public Catalogue catalogue() {
                return SampleCatalogue.create();
            }
        };
        return links;
    }
}
