/** What the reference says of the endpoints of OAuth, which answer at {@code OAuthResource} and {@code AuthorizeResource}. */
@NullMarked
package org.hejnal.usos.oauth.endpoint;

import org.jspecify.annotations.NullMarked;
