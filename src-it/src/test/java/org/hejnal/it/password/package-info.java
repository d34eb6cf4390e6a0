/** Passwords: changing them, setting them by a link, and what ends then. */
@NullMarked
package org.hejnal.it.password;

import org.jspecify.annotations.NullMarked;
