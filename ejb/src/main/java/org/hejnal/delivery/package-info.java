/**
 * Bringing notifications to people. {@code spine} does what every delivery needs, each package below {@code channel} is a
 * way out, {@code digest} collects, {@code status} tells how far things are, {@code retention} deletes what is old. The
 * database alone knows what is due; timers, messages and threads only make somebody look.
 */
@NullMarked
package org.hejnal.delivery;

import org.jspecify.annotations.NullMarked;
