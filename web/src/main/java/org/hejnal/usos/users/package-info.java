/** The module {@code services/users}: who people are. */
@NullMarked
@MethodModule(title = "People", description = "Who the people are whom notifications go to.")
package org.hejnal.usos.users;

import org.hejnal.declared.MethodModule;
import org.jspecify.annotations.NullMarked;
