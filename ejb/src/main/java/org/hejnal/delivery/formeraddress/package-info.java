/**
 * Tells people with roles, where they were written to before, that their address was changed. Everything else goes to the
 * address that somebody has now, so it is sent past the spine.
 */
@NullMarked
package org.hejnal.delivery.formeraddress;

import org.jspecify.annotations.NullMarked;
