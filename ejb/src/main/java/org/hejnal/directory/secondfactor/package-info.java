/** The second step of signing in: codes of an application on the person's phone. */
@NullMarked
package org.hejnal.directory.secondfactor;

import org.jspecify.annotations.NullMarked;
