/** The audit trail. */
@NullMarked
package org.hejnal.usos.hejnal.audit;

import org.jspecify.annotations.NullMarked;
