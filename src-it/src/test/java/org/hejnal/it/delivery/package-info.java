/** What was sent reaches people, whatever happens on the way. */
@NullMarked
package org.hejnal.it.delivery;

import org.jspecify.annotations.NullMarked;
