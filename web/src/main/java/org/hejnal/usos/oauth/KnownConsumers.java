package org.hejnal.usos.oauth;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.hejnal.oauth.allowance.RequestAllowance;
import org.hejnal.oauth.consumer.ConsumerUse;
import org.hejnal.oauth.signer.Signer;
import org.hejnal.oauth.signer.SignerService;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.Reason;
import org.hejnal.usos.oauth.Caller.CallingConsumer;

/** Lets consumers in that somebody else has proven. Whether they are switched on, and their limit, count as for a signature. */
@Singleton
public class KnownConsumers {
    private final SignerService signers;
    private final RequestAllowance allowance;
    private final ConsumerUse use;

    @Inject
    KnownConsumers(SignerService signers, RequestAllowance allowance, ConsumerUse use) {
        this.signers = signers;
        this.allowance = allowance;
        this.use = use;
    }

    /**
     * Answers the consumer, and counts a request of it.
     *
     * @throws ApiException {@code method_forbidden} with the reason {@code consumer_missing} if there is none, or it is
     *     switched off
     * @throws org.hejnal.platform.TooManyRequestsException beyond the consumer's limit
     */
    public Caller admit(String key) {
        Signer signer = signers.find(key, "")
                .orElseThrow(() -> missing("There is no consumer with the key that the command is from."));
        if (!signer.isEnabled()) {
            throw missing("This consumer is switched off. An administrator of the hub can switch it on again.");
        }
        allowance.take(signer);
        use.note(signer.consumerId());
        return new Caller(
                Optional.of(
                        new CallingConsumer(signer.consumerId(), signer.consumerKey(), signer.administrativeMethods())),
                OptionalLong.empty(),
                Set.of());
    }

    private static ApiException missing(String message) {
        return ApiException.forbidden(Reason.CONSUMER_MISSING, message);
    }
}
