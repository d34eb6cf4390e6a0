/** OAuth 1.0a as clients see it (RFC 5849): who signed a request, and the endpoints that give and take tokens. */
@NullMarked
@MethodModule(
        title = "Authorization",
        description = "How an application gets a token with which it acts for a person, and gives it back (OAuth 1.0a,"
                + " RFC 5849).")
package org.hejnal.usos.oauth;

import org.hejnal.declared.MethodModule;
import org.jspecify.annotations.NullMarked;
