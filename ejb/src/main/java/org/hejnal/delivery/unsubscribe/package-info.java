/** Ending what comes by a channel, by a link that its own messages carry (RFC 8058). */
@NullMarked
package org.hejnal.delivery.unsubscribe;

import org.jspecify.annotations.NullMarked;
