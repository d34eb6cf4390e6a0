/** Nonces: no signed call counts twice. */
@NullMarked
package org.hejnal.oauth.nonce;

import org.jspecify.annotations.NullMarked;
