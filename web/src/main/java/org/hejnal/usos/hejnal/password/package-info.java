/** Passwords. */
@NullMarked
package org.hejnal.usos.hejnal.password;

import org.jspecify.annotations.NullMarked;
