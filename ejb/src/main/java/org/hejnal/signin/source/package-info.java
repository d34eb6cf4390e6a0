/**
 * The port of sign-in sources: whoever proves who somebody is, an OpenID provider, a CAS server or a SAML identity provider,
 * comes in by {@link SignInSource}. Its values are plain; what the provider is asked, and what its answer is worth, is the work
 * of the source alone. Accounts, sessions and pages are not known here.
 */
@NullMarked
package org.hejnal.signin.source;

import org.jspecify.annotations.NullMarked;
