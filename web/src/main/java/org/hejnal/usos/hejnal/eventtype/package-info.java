/** The life of types of events. */
@NullMarked
package org.hejnal.usos.hejnal.eventtype;

import org.jspecify.annotations.NullMarked;
