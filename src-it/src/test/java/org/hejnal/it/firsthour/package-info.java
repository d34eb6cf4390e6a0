/** The first hour of an installation, as docs/administrators tell it. */
@NullMarked
package org.hejnal.it.firsthour;

import org.jspecify.annotations.NullMarked;
