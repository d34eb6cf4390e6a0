/** Sending notifications, and reading the latest ones. */
@NullMarked
package org.hejnal.usos.events2.sending;

import org.jspecify.annotations.NullMarked;
