/** What the reference says of the endpoints of OAuth, which answer at resources of their own. */
@NullMarked
package org.hejnal.usos.oauth.endpoint;

import org.jspecify.annotations.NullMarked;
