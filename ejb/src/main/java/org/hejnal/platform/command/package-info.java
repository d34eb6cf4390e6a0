/** Checks commands by the annotations of their values where they enter services, and refuses them in the domain's words. */
@NullMarked
package org.hejnal.platform.command;

import org.jspecify.annotations.NullMarked;
