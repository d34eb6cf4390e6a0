/** The codes that clients of the calendar API tell errors by, and what becomes which of them. */
@NullMarked
package org.hejnal.evt.error;

import org.jspecify.annotations.NullMarked;
