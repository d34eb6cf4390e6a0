/**
 * Why somebody got a notification, or did not: the decisions that were made for one person and one send, in the order in
 * which the fan-out makes them, told from the settings as they are now and from what was in fact delivered.
 */
@NullMarked
package org.hejnal.explanation;

import org.jspecify.annotations.NullMarked;
