/** Methods of {@code services/hejnal} that bring the directory in from elsewhere, and look after single people of it. */
@NullMarked
package org.hejnal.usos.hejnal.roster;

import org.jspecify.annotations.NullMarked;
