/** The first administrator. */
@NullMarked
package org.hejnal.usos.hejnal.bootstrap;

import org.jspecify.annotations.NullMarked;
