/** Invitations into circles: nobody is in one who has not accepted. */
@NullMarked
package org.hejnal.circle.invitation;

import org.jspecify.annotations.NullMarked;
