/**
 * Tells other systems what has happened, on the topic {@code hejnal.events}: what is committed is told, at least once. Whoever
 * makes it happen knows nothing of that.
 */
@NullMarked
package org.hejnal.outbox;

import org.jspecify.annotations.NullMarked;
