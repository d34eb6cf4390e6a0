/** The tree of groups and who is in them. */
@NullMarked
package org.hejnal.directory.group;

import org.jspecify.annotations.NullMarked;
