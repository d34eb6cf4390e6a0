/** How an installation is started and ended. */
@NullMarked
package org.hejnal.launcher;

import org.jspecify.annotations.NullMarked;
