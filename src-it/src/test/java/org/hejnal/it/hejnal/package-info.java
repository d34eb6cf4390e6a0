/** The module {@code hejnal}: read state, and what became of sends. */
@NullMarked
package org.hejnal.it.hejnal;

import org.jspecify.annotations.NullMarked;
