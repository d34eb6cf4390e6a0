/** The tree of groups, and who is in them. */
@NullMarked
package org.hejnal.usos.hejnal.group;

import org.jspecify.annotations.NullMarked;
