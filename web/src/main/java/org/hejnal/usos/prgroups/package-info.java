/** The module {@code services/prgroups}: the groups that things are addressed to. */
@MethodModule(title = "Groups", description = "The groups that people belong to and statements are addressed to.")
@NullMarked
package org.hejnal.usos.prgroups;

import org.hejnal.declared.MethodModule;
import org.jspecify.annotations.NullMarked;
