/** Who may do what: roles and editors of groups. */
@NullMarked
package org.hejnal.usos.hejnal.role;

import org.jspecify.annotations.NullMarked;
