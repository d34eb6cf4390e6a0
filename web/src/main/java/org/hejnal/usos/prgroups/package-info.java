/** The module {@code services/prgroups}: the groups that things are addressed to. */
@ServiceModule(title = "Groups", description = "The groups that people belong to and statements are addressed to.")
@NullMarked
package org.hejnal.usos.prgroups;

import org.hejnal.usos.method.ServiceModule;
import org.jspecify.annotations.NullMarked;
