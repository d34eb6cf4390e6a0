/**
 * Accepting what is to be said and to whom, and the inbox where people read it. A send is written down with its
 * recipients and nothing more; distributing it is the work of {@code org.hejnal.delivery}.
 */
@NullMarked
package org.hejnal.notification;

import org.jspecify.annotations.NullMarked;
