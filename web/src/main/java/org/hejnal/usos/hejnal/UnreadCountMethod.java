package org.hejnal.usos.hejnal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hejnal.declared.Requirement;
import org.hejnal.delivery.inbox.ReadStateService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class UnreadCountMethod implements ServiceMethod {
    private final ReadStateService readState;

    @Inject
    UnreadCountMethod(ReadStateService readState) {
        this.readState = readState;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/unread_count", "Count unread notifications")
                .description("Counts what the token's user has not read. Counting ends at " + ReadStateService.MAX_COUNT
                        + ".")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .returns("An object with <b>unread_count</b>, at most " + ReadStateService.MAX_COUNT
                        + ", and <b>is_more</b>, true if there are more than that.")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        int count = readState.countUnread(call.accountId());
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("unread_count", Math.min(count, ReadStateService.MAX_COUNT));
        shown.put("is_more", count > ReadStateService.MAX_COUNT);
        return shown;
    }
}
