/**
 * The applications that may call the API and what people let them do: consumers, request and access tokens, their
 * secrets, and the memory of nonces. What travels over HTTP, and how a signature is computed, is not known here.
 */
@NullMarked
package org.hejnal.oauth;

import org.jspecify.annotations.NullMarked;
