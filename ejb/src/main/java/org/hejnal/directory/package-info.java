/** The people and the groups they belong to, and how a person proves to be who they say. */
@NullMarked
package org.hejnal.directory;

import org.jspecify.annotations.NullMarked;
