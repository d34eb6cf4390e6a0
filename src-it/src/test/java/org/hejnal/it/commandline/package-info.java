/** The command line of the administration, {@code wildfly-config/bin/hejnal}, as a process of its own. */
@NullMarked
package org.hejnal.it.commandline;

import org.jspecify.annotations.NullMarked;
