/** Where people read what they were notified of, and what they have read. */
@NullMarked
package org.hejnal.delivery.inbox;

import org.jspecify.annotations.NullMarked;
