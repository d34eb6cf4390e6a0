/** The module {@code services/apisrv}: the installation itself, its clock, and who calls it. */
@NullMarked
@MethodModule(
        title = "This installation",
        description =
                "The installation itself: what it runs, what its clock says, and how it sees the application that calls.")
package org.hejnal.usos.apisrv;

import org.hejnal.declared.MethodModule;
import org.jspecify.annotations.NullMarked;
