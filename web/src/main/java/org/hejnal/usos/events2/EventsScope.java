package org.hejnal.usos.events2;

import java.util.List;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.Call;

/**
 * The scope {@code events} in methods that the published reference declares without scopes. To read, they ask for none;
 * what changes something because a person has given a token asks for it, since that person was told of it only then.
 */
public final class EventsScope {
    public static final String ERROR =
            "<b>method_forbidden</b> with the reason <b>scope_missing</b> if the token lacks the scope"
                    + " <b>events</b>, unless the consumer may call this method as administrative.";

    private static final String NAME = "events";

    private EventsScope() {}

    /** Whether the token has the scope, or the application needs no token's. */
    public static boolean isHeld(Call call) {
        return call.isAdministrative() || call.caller().scopes().contains(NAME);
    }

    /** @throws ApiException {@code method_forbidden} unless it is held */
    public static void require(Call call) {
        if (!isHeld(call)) {
            throw ApiException.scopeMissing(List.of(NAME));
        }
    }
}
