/** Field selectors (spec 3): read, checked against the declared fields once, and kept. */
@NullMarked
package org.hejnal.usos.selector;

import org.jspecify.annotations.NullMarked;
