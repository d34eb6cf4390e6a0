/** Who signs a call: the consumer, the token and their secrets. */
@NullMarked
package org.hejnal.oauth.signer;

import org.jspecify.annotations.NullMarked;
