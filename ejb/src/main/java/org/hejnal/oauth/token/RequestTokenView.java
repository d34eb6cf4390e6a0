package org.hejnal.oauth.token;

import java.util.Optional;
import java.util.Set;
import org.hejnal.platform.LangDict;

/**
 * A consumer's wish that waits for a person's decision.
 *
 * @param consumerUrl where the consumer says it lives
 */
public record RequestTokenView(
        long consumerId, LangDict consumerName, Optional<String> consumerUrl, Set<Scope> scopes, Callback callback) {}
