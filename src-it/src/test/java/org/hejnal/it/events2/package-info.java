/** The module events2 as a whole: every line of its reference, the cost of its lists, and a story with all its methods. */
@NullMarked
package org.hejnal.it.events2;

import org.jspecify.annotations.NullMarked;
