/** Who may call what: the table {@code rights.txt}, held against the hub. */
@NullMarked
package org.hejnal.it.rights;

import org.jspecify.annotations.NullMarked;
