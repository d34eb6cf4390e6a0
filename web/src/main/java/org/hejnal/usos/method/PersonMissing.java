package org.hejnal.usos.method;

import java.util.Set;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.Reason;
import org.hejnal.usos.oauth.Caller;
import org.hejnal.usos.oauth.Caller.CallingConsumer;

/** The refusal of a call that is for nobody, with what the calling application can do about it. */
public final class PersonMissing {
    private PersonMissing() {}

    /** @param message what lacks the person */
    public static ApiException refusal(String message, String methodName, Caller caller) {
        return ApiException.forbidden(
                Reason.USER_MISSING,
                message
                        + caller.consumer()
                                .map(consumer -> advice(consumer, methodName))
                                .orElse(""));
    }

    private static String advice(CallingConsumer consumer, String methodName) {
        if (consumer.isAdministrativeFor(methodName)) {
            return " This consumer is administrative: it may name the person by 'as_user_id' instead of a token.";
        }
        Set<String> others = consumer.administrativeMethods();
        return others.isEmpty()
                ? " It is got by services/oauth/request_token, authorize and access_token, in this order."
                : " If an administrator adds '" + methodName
                        + "' to this consumer's administrative methods, it may name"
                        + " the person by 'as_user_id' instead.";
    }
}
