/** One story with all methods of events2, told by the people in it. */
@NullMarked
package org.hejnal.it.events2.story;

import org.jspecify.annotations.NullMarked;
