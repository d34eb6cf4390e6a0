/** The module {@code services/prgroups}: the groups that things are addressed to. */
@NullMarked
package org.hejnal.usos.prgroups;

import org.jspecify.annotations.NullMarked;
