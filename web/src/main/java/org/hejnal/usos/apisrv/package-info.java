/** The module {@code services/apisrv}: the installation itself, its clock, and who calls it. */
@NullMarked
package org.hejnal.usos.apisrv;

import org.jspecify.annotations.NullMarked;
