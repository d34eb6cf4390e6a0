/** What was given up: who did not get what, and why; and sending it once more. */
@NullMarked
package org.hejnal.delivery.recovery;

import org.jspecify.annotations.NullMarked;
