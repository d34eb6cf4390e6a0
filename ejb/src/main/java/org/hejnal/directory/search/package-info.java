/** Finds people by their names. */
@NullMarked
package org.hejnal.directory.search;

import org.jspecify.annotations.NullMarked;
