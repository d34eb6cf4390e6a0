/** Erasing people. */
@NullMarked
package org.hejnal.usos.hejnal.erasure;

import org.jspecify.annotations.NullMarked;
