/** Comments, and the replies of those who are asked to come. */
@NullMarked
package org.hejnal.calendar.conversation;

import org.jspecify.annotations.NullMarked;
