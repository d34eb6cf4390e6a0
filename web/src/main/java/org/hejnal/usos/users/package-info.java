/** The module {@code services/users}: who people are. */
@NullMarked
@ServiceModule(title = "People", description = "Who the people are whom notifications go to.")
package org.hejnal.usos.users;

import org.hejnal.usos.method.ServiceModule;
import org.jspecify.annotations.NullMarked;
