/**
 * Why somebody got a notification, or did not: the decisions that were made for one person and one send, in the order in
 * which the fan-out makes them. What was delivered is told as it was written down; settings are told as they are now, and each
 * step says which of both it is.
 */
@NullMarked
package org.hejnal.explanation;

import org.jspecify.annotations.NullMarked;
