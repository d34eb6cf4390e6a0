/** Request tokens and access tokens, and what they allow. */
@NullMarked
package org.hejnal.oauth.token;

import org.jspecify.annotations.NullMarked;
