/**
 * Bringing notifications to people: fan-out into inboxes and deliveries, leases on deliveries that are due, the ways
 * out, and what happens when one fails. The database alone knows what is due; timers, messages and threads only make
 * somebody look.
 */
@NullMarked
package org.hejnal.delivery;

import org.jspecify.annotations.NullMarked;
