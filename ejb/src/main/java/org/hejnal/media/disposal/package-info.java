/** Removes files that no photo refers to any more. */
@NullMarked
package org.hejnal.media.disposal;

import org.jspecify.annotations.NullMarked;
