package org.hejnal.usos.events2;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.directory.DirectoryService;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.Reason;
import org.hejnal.usos.method.Call;

/**
 * The right to change what others are notified of: an events administrator has it, and a consumer that may call the
 * method as administrative. The declarations of such methods ask for less, as the published reference does.
 */
@Singleton
public class EventsAdministration {
    public static final String ERROR =
            "<b>method_forbidden</b> unless the user is an events administrator, or the consumer may"
                    + " call this method as administrative.";

    private final DirectoryService directory;

    @Inject
    EventsAdministration(DirectoryService directory) {
        this.directory = directory;
    }

    /** @throws ApiException {@code method_forbidden} with what is missing first */
    public void require(Call call) {
        if (call.isAdministrative()) {
            return;
        }
        if (call.caller().consumer().isEmpty()) {
            throw ApiException.consumerMissing("This method requires a request signed by a consumer.");
        }
        if (call.caller().accountId().isEmpty()) {
            throw ApiException.forbidden(
                    Reason.USER_MISSING,
                    "This method requires the access token of an events administrator, or a consumer that may call it as"
                            + " administrative.");
        }
        if (!directory.isEventsAdministrator(call.accountId())) {
            throw ApiException.forbidden(
                    Reason.TRUSTED_REQUIRED, "Only events administrators and administrative consumers may do this.");
        }
    }
}
