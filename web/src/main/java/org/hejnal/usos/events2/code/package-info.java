/** One-time codes. */
@NullMarked
package org.hejnal.usos.events2.code;

import org.jspecify.annotations.NullMarked;
