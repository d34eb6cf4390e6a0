/** OAuth 1.0a as clients see it (RFC 5849): who signed a request, and the endpoints that give and take tokens. */
@NullMarked
package org.hejnal.usos.oauth;

import org.jspecify.annotations.NullMarked;
