package org.hejnal.audit;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, as far as the request proves it.
 *
 * @param accountId the person; absent where an application acts by itself
 * @param consumerId the application; absent where a person acts on a page of the product
 * @param address the network address that the request came from; null for what no request asked for
 */
public record Initiator(
        OptionalLong accountId,
        OptionalLong consumerId,
        @Nullable String address) {
    /** The product itself, for example when a time runs out. */
    public static final Initiator PRODUCT = new Initiator(OptionalLong.empty(), OptionalLong.empty(), null);
}
