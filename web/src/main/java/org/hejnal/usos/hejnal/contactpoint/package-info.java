/** Where people are reached: their own addresses in their own hands, and what administrators do for them. */
@NullMarked
package org.hejnal.usos.hejnal.contactpoint;

import org.jspecify.annotations.NullMarked;
