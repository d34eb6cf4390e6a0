/** When messages reach people: in their own hands, and what administrators do for them. */
@NullMarked
package org.hejnal.usos.hejnal.timing;

import org.jspecify.annotations.NullMarked;
