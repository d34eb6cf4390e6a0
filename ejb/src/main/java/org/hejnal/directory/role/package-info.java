/** Roles: what some people may do for the whole installation. Imports neither give nor take them. */
@NullMarked
package org.hejnal.directory.role;

import org.jspecify.annotations.NullMarked;
