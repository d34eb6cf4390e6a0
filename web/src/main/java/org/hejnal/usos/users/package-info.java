/** The module {@code services/users}: who people are. */
@NullMarked
package org.hejnal.usos.users;

import org.jspecify.annotations.NullMarked;
