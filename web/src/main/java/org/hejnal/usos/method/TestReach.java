package org.hejnal.usos.method;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.oauth.consumer.TestModeService;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.Reason;

/** Keeps consumers in test mode from reaching people by other ways than a send, which leaves them out by itself. */
@Singleton
public class TestReach {
    public static final String ERROR =
            "<b>method_forbidden</b> with the reason <b>test_mode</b> if the consumer is in test"
                    + " mode and this would reach others than the people named for it.";

    private final TestModeService consumers;

    @Inject
    public TestReach(TestModeService consumers) {
        this.consumers = consumers;
    }

    /** @throws ApiException {@code method_forbidden} if the consumer is in test mode, since the call reaches many */
    public void requireAll(Call call) {
        if (consumers.isOn(call.consumer().id())) {
            throw refusal("This consumer is in test mode, and this call may reach anybody.");
        }
    }

    /** @throws ApiException {@code method_forbidden} if the consumer is in test mode and the person is not named for it */
    public void require(Call call, long accountId) {
        if (!consumers.reaches(call.consumer().id(), accountId)) {
            throw refusal("This consumer is in test mode, and this person is not one of its 'test_user_ids'.");
        }
    }

    private static ApiException refusal(String message) {
        return ApiException.forbidden(Reason.TEST_MODE, message);
    }
}
