package org.hejnal.oauth.token;

import java.util.Optional;
import java.util.Set;
import org.hejnal.platform.LangDict;

/**
 * A consumer's wish that waits for a person's decision.
 *
 * @param consumerUrl where the consumer says it lives
 * @param scopes all that it asks for, those of no use too
 * @param isRegistered whether the consumer has registered the origin of the callback; never for a PIN
 */
public record RequestTokenView(
        long consumerId,
        LangDict consumerName,
        Optional<String> consumerUrl,
        Set<Scope> scopes,
        Callback callback,
        boolean isRegistered) {}
